// The terminal's own counts of one reader, before and after; never anything of a card.
import type { ReaderCounts } from '../../../shared/guided/guidedVisit.ts';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';

const rows = ['good', 'failed'] as const;

interface ReaderCountsTableProps {
  readonly before: ReaderCounts;
  readonly after: ReaderCounts | null;
}

/** Two rows: successes and failures; the change stands last, once it is known. */
export const ReaderCountsTable = ({ before, after }: ReaderCountsTableProps) => {
  const { t } = useWords();
  if (before.good === null && before.failed === null) return <p>{t('guided.measure.noCounts')}</p>;
  const shown = (value: number | null | undefined): string => {
    if (value === undefined) return '–';
    return value === null ? t('guided.measure.notGiven') : String(value);
  };
  const rise = (row: (typeof rows)[number]): string => {
    const from = before[row];
    const to = after?.[row] ?? null;
    if (from === null || to === null) return '–';
    return to < from ? String(to - from) : `+${String(to - from)}`;
  };
  return (
    <div className={css['counts']}>
      <table className={table['table']}>
        <caption>{t('guided.measure.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('guided.measure.name')}</th>
            <th scope="col">{t('guided.measure.beforeName')}</th>
            <th scope="col">{t('guided.measure.afterName')}</th>
            <th scope="col">{t('guided.measure.change')}</th>
          </tr>
        </thead>
        <tbody aria-live="polite">
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`guided.measure.${row}`)}</th>
              <td>{shown(before[row])}</td>
              <td>{shown(after?.[row])}</td>
              <td className={css['rise']}>{rise(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
