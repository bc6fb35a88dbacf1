// A terminal's status in nexo's words, with plain ones beside them; the tooltip says what it rests on and how old it is.
import { IconCheck } from '@tabler/icons-react';
import type { NexoStatus } from '../../../shared/fleet/nexoStatus.ts';
import { nexoParts, nexoSources } from '../../../shared/fleet/nexoWords.ts';
import { formatTime } from '../dateTime.ts';
import { useWords } from '../useWords.ts';
import css from './Presence.module.css';

interface NexoLineProps {
  readonly status: NexoStatus;
  /** `short` = parts that are fine are only counted. */
  readonly form?: 'short' | 'long';
}

/** The words as a list; flags of parts that the terminal does not have are not there. */
export const NexoLine = ({ status, form = 'long' }: NexoLineProps) => {
  const { t, say, language, colon } = useWords();
  const parts = nexoParts(status);
  const [whole, ...rest] = parts;
  const isFine = (tone: string): boolean => form === 'short' && tone === 'pass';
  const troubled = rest.filter(({ tone }) => !isFine(tone));
  const fine = rest.filter(({ tone }) => isFine(tone));
  const shown = whole === undefined ? [] : [whole, ...troubled];
  const source = t('fleet.nexo.source', { value: status.GlobalStatus ?? '–', source: say(nexoSources[status.from]) });
  const read =
    status.readAt === null ? '' : t('fleet.nexo.read', { when: formatTime(status.readAt, language, 'dateTime') });
  const words = parts
    .map(
      ({ field, value, name, word }) =>
        `${field} ${value}${language === 'zh' ? '（' : ' ('}${say(name)}${colon}${say(word)}${language === 'zh' ? '）' : ')'}`,
    )
    .join('\n');
  return (
    <span className={css['nexo']} title={`${source}\n${read === '' ? '' : `${read}\n`}${words}`}>
      {shown.map(({ field, value, name, word, tone }) => (
        <span key={field} className={css['part']} data-tone={tone}>
          {field === 'GlobalStatus' ? (
            <>
              <b>{value === '-' ? say(word) : value}</b> {value === '-' ? '' : say(word)}
            </>
          ) : (
            <>
              {say(name)} {field === 'PrinterStatus' && value !== 'OK' ? <b>{value} </b> : null}
              {say(word)}
            </>
          )}
        </span>
      ))}
      {fine.length === 0 ? null : (
        <span className={css['fine']}>
          <IconCheck size={14} aria-hidden /> {t('fleet.nexo.fine', { count: fine.length })}
        </span>
      )}
    </span>
  );
};
