// The sheet as a table: one element per row, one source per column, differences with sign and word.
import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangleFilled, IconCheck, IconMinus } from '@tabler/icons-react';
import type { BindingSheet, ComparedField, SheetCell } from '../../../shared/register/binding.ts';
import { registerFields, valueSourceNames } from '../../../shared/register/registerFields.ts';
import { Age } from '../../ui/Age.tsx';
import { formatTime } from '../../ui/dateTime.ts';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Binding.module.css';
import { boundWords } from './boundWords.ts';
import { sheetColumns } from './sheetColumns.ts';

const signs = { same: IconCheck, different: IconAlertTriangleFilled, incomparable: IconMinus } as const;
const texts: readonly string[] = ['merchantName', 'installAddress'];

type Column = (typeof sheetColumns)[number];

// What the register and the terminal say has its moment; a slip or a page has only its day.
const momentous: readonly Column[] = ['record', 'device'];

const Cell = ({ cell, field, column }: { cell: SheetCell | null; field: ComparedField; column: Column }) => {
  const { t, say, language } = useWords();
  if (cell === null) {
    return (
      <td className={css['soft']}>
        <span aria-hidden>{t('binding.table.none')}</span>
        <VisuallyHidden>{t('binding.table.empty')}</VisuallyHidden>
      </td>
    );
  }
  const Sign = cell.state === null ? null : signs[cell.state];
  return (
    <td>
      <div className={css['cell']}>
        <span className={css['value']} data-text={texts.includes(field)}>
          {say(boundWords(field, cell.value))}
        </span>
        {cell.state === null || Sign === null ? null : (
          <span className={css['mark']} data-state={cell.state}>
            <Sign size={14} aria-hidden />
            {t(`binding.table.${cell.state}`)}
          </span>
        )}
        <span className={css['soft']}>
          {column === 'record' ? `${say(valueSourceNames[cell.source])} · ` : null}
          {momentous.includes(column) ? <Age at={cell.at} /> : formatTime(cell.at, language, 'date')}
        </span>
      </div>
    </td>
  );
};

/** All rows. */
export const SheetTable = ({ sheet }: { readonly sheet: BindingSheet }) => {
  const { t, say } = useWords();
  return (
    <div className={table['scroll']}>
      <table className={table['table']}>
        <caption>{t('binding.table.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('binding.table.field')}</th>
            {sheetColumns.map((column) => (
              <th key={column} scope="col">
                {t(`binding.table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((row) => (
            <tr key={row.field}>
              <th scope="row">
                {row.isElement ? (
                  <span className={css['element']} title={t('binding.table.element')}>
                    ●<VisuallyHidden>{t('binding.table.element')}</VisuallyHidden>
                  </span>
                ) : null}
                {say(registerFields[row.field].label)}
              </th>
              {sheetColumns.map((column) => (
                <Cell key={column} cell={row[column]} field={row.field} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
