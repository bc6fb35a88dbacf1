// In how much of the watched time a terminal could be reached.
import { availabilityOf, type WatchedTime } from '../../../shared/fleet/presence.ts';
import { useWords } from '../useWords.ts';
import css from './Presence.module.css';

/** The share in percent, with the watched time in its tooltip; a dash where too little was watched. */
export const Availability = ({ time, isLong = false }: { readonly time: WatchedTime; readonly isLong?: boolean }) => {
  const { t } = useWords();
  const percent = availabilityOf(time);
  const minutes = Math.floor(time.watched / 60);
  const span =
    minutes < 120
      ? t('fleet.presence.minutes', { count: minutes })
      : t('fleet.presence.hours', { count: Math.floor(minutes / 60) });
  const watched = t('fleet.presence.watched', { time: span });
  if (percent === null) {
    return isLong ? (
      <span className={css['soft']}>{t('fleet.presence.tooLittle')}</span>
    ) : (
      <span title={t('fleet.presence.tooLittle')}>–</span>
    );
  }
  return (
    <span title={watched}>
      {t('fleet.presence.share', { percent })}
      {isLong ? <span className={css['soft']}> · {watched}</span> : null}
    </span>
  );
};
