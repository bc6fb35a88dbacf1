// When a terminal was last seen: a dot, the words, and the colour for how long ago that is.
import { useCallback, useSyncExternalStore } from 'react';
import { type Presence, seenTone } from '../../../shared/fleet/presence.ts';
import { agePartsOf } from '../ageParts.ts';
import { formatTime } from '../dateTime.ts';
import { onTick } from '../ticker.ts';
import { useWords } from '../useWords.ts';
import css from './Presence.module.css';

interface LastSeenProps {
  readonly presence: Pick<Presence, 'isThere' | 'seenAt'>;
  readonly isShopOpen: boolean;
  /** Says what it is, for places without a heading. */
  readonly isNamed?: boolean;
}

/** “now”, “12 min ago” or “never”; ticks by itself. The colour never stands alone: the words say the same. */
export const LastSeen = ({ presence, isShopOpen, isNamed = false }: LastSeenProps) => {
  const { t, language, alone } = useWords();
  const { isThere, seenAt } = presence;
  const shown = useCallback((): string => {
    const tone = seenTone({ isThere, seenAt }, Date.now(), isShopOpen);
    if (isThere) return `${tone} ${t('fleet.presence.now')}`;
    if (seenAt === null) return `${tone} ${t('fleet.presence.never')}`;
    const { unit, count } = agePartsOf(Date.parse(seenAt), Date.now());
    return `${tone} ${unit === 'date' ? formatTime(seenAt, language, 'date') : t(`app.age.${unit}`, { count })}`;
  }, [isThere, seenAt, isShopOpen, language, t]);
  const text = useSyncExternalStore(onTick, shown);
  const at = text.indexOf(' ');
  const title = seenAt === null ? undefined : formatTime(seenAt, language, 'exact');
  return (
    <span className={css['seen']} data-tone={text.slice(0, at)} title={title ?? text.slice(at + 1)}>
      <span className={css['dot']} aria-hidden />
      <span>
        {isNamed ? <span className={css['soft']}>{t('fleet.presence.seen')} </span> : null}
        {isNamed ? text.slice(at + 1) : alone(text.slice(at + 1))}
      </span>
    </span>
  );
};
