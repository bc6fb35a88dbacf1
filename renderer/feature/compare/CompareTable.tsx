// One section of a comparison as a table: what, left, right, difference.
import { ScrollArea } from '@mantine/core';
import type { ComparedSection } from '../../../shared/compare/compareReports.ts';
import type { CompareCell, CompareChange, CompareRow } from '../../../shared/compare/comparison.ts';
import { Sign } from '../../ui/Sign.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import table from '../../ui/Table.module.css';
import type { Tone } from '../../ui/tone.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Compare.module.css';

const tones: Readonly<Record<CompareChange, Tone>> = {
  same: 'quiet',
  changed: 'accent',
  better: 'pass',
  worse: 'fail',
};

const signs = { same: '=', changed: '≠', better: '↑', worse: '↓' } as const satisfies Record<CompareChange, string>;

const Cell = ({ cell }: { readonly cell: CompareCell }) => {
  const { say } = useWords();
  return (
    <td className={css['cell']} data-empty={cell.kind === 'value' ? undefined : true}>
      <span className={css['value']}>
        {cell.outcome === undefined ? null : <Sign of={cell.outcome} size={16} />}
        <span>{say(cell.text)}</span>
      </span>
      {cell.note === undefined ? null : <span className={css['note']}>{say(cell.note)}</span>}
    </td>
  );
};

const Row = ({ row, words }: { readonly row: CompareRow; readonly words: 'changes' | 'changesOfTwo' }) => {
  const { t, say } = useWords();
  return (
    <tr data-change={row.change}>
      <th scope="row" className={css['label']}>
        {say(row.label)}
      </th>
      <Cell cell={row.before} />
      <Cell cell={row.after} />
      <td className={css['difference']}>
        <ToneBadge tone={tones[row.change]} sign={<span aria-hidden>{signs[row.change]}</span>}>
          {t(`compare.${words}.${row.change}`)}
        </ToneBadge>
        {row.difference === null ? null : <span className={css['amount']}>{say(row.difference)}</span>}
      </td>
    </tr>
  );
};

interface CompareTableProps {
  readonly compared: ComparedSection;
  readonly showsAll: boolean;
  /** What the two columns are called. */
  readonly names: readonly [string, string];
  /** What became of one terminal, or how two differ. */
  readonly words: 'changes' | 'changesOfTwo';
}

/** The table; null where it would have no row. */
export const CompareTable = ({ compared, showsAll, names, words }: CompareTableProps) => {
  const { t, say } = useWords();
  const rows = compared.rows.filter(({ change }) => showsAll || change !== 'same');
  return (
    // In a narrow window it scrolls sideways, by keys too.
    <ScrollArea viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': say(compared.title) }}>
      <table className={`${table['table'] ?? ''} ${css['table'] ?? ''}`}>
        <caption>{say(compared.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.item')}</th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
            <th scope="col">{t('compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} words={words} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
};
