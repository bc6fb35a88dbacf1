// What was there before and what is there after, as a table that can be read.
import { isMoment, nameWords, valueWords } from '../../../shared/log/changedWords.ts';
import type { Changed } from '../../../shared/model/logEntry.ts';
import { formatTime } from '../../ui/dateTime.ts';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import { type ChangedRow, changedRows, type PlainValue } from './changedRows.ts';
import css from './EntryPanel.module.css';

const Value = ({ name, value }: { readonly name: string | null; readonly value: PlainValue | undefined }) => {
  const { t, say, language } = useWords();
  const words = (text: string): string => {
    const known = valueWords(name, text);
    if (known !== null) return say(known);
    return isMoment(text) ? formatTime(text, language, 'dateTime') : text;
  };
  if (value === undefined) return <span className={css['soft']}>{t('log.detail.absent')}</span>;
  if (value === null || value === '') return <span className={css['soft']}>{t('log.detail.nothing')}</span>;
  if (typeof value === 'boolean') return t(value ? 'log.detail.yes' : 'log.detail.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return words(value);
  if (value.length === 0) return <span className={css['soft']}>{t('log.detail.nothing')}</span>;
  return value.map(words).join(' · ');
};

const Row = ({
  row: { name, before, after, isChanged },
  sides,
}: {
  readonly row: ChangedRow;
  readonly sides: Sides;
}) => {
  const { t, say } = useWords();
  const words = name === null ? null : nameWords(name);
  return (
    <tr data-changed={isChanged}>
      <th scope="row">{name === null ? t('log.detail.value') : words === null ? name : say(words)}</th>
      {sides.hasBefore ? (
        <td>
          <Value name={name} value={before} />
        </td>
      ) : null}
      {sides.hasAfter ? (
        <td>
          <Value name={name} value={after} />
        </td>
      ) : null}
    </tr>
  );
};

interface Sides {
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

interface ChangeTableProps {
  readonly before: Changed | null | undefined;
  readonly after: Changed | null | undefined;
}

/** Nothing where nothing was noted; one column where only one side was. */
export const ChangeTable = ({ before, after }: ChangeTableProps) => {
  const { t } = useWords();
  const rows = changedRows(before, after);
  if (rows.length === 0) return null;
  const sides = { hasBefore: before != null, hasAfter: after != null };
  return (
    <section className={css['part']}>
      <h3>{t('log.detail.changes')}</h3>
      <div className={css['tableBox']}>
        <table className={`${table['table'] ?? ''} ${css['changes'] ?? ''}`}>
          <caption>{t('log.detail.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('log.detail.what')}</th>
              {sides.hasBefore ? <th scope="col">{t('log.detail.before')}</th> : null}
              {sides.hasAfter ? <th scope="col">{t('log.detail.after')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.name ?? ''} row={row} sides={sides} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
