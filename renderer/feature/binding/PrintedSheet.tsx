// The sheet on paper: A4, black on white, masked like the screen; nothing of the window is printed with it.
import type { BindingSheet, SheetCell } from '../../../shared/register/binding.ts';
import { lifecycleRules } from '../../../shared/register/lifecycle.ts';
import { registerFields } from '../../../shared/register/registerFields.ts';
import { formatTime } from '../../ui/dateTime.ts';
import css from '../../ui/Printed.module.css';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { useWords } from '../../ui/useWords.ts';
import { sheetColumns } from './sheetColumns.ts';

const PrintedCell = ({ cell }: { readonly cell: SheetCell | null }) => {
  const { t, language } = useWords();
  if (cell === null) return <td>{t('binding.table.none')}</td>;
  return (
    <td>
      <div className={cell.state === 'different' ? css['different'] : undefined}>
        {cell.value}
        {cell.state === 'different' ? ` ✗ ${t('binding.table.different')}` : null}
        {cell.state === 'same' ? ` ✓` : null}
      </div>
      <div className={css['small']}>{formatTime(cell.at, language, 'date')}</div>
    </td>
  );
};

/** Only seen by a printer. */
export const PrintedSheet = ({ sheet }: { readonly sheet: BindingSheet }) => {
  const { t, say, language, colon, gap } = useWords();
  const open = sheet.drifts.filter(({ closedAt }) => closedAt === null);
  return (
    <OnPaper>
      <div className={css['paper']} aria-hidden>
        <h1>{t('binding.printed.name')}</h1>
        <div>
          {sheet.name} · {say(lifecycleRules[sheet.lifecycle].name)}
        </div>
        <div className={css['small']}>
          {t('binding.printed.made', { at: formatTime(sheet.madeAt, language, 'dateTime') })}
        </div>
        <table>
          <thead>
            <tr>
              <th>{t('binding.table.field')}</th>
              {sheetColumns.map((column) => (
                <th key={column}>{t(`binding.table.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row) => (
              <tr key={row.field}>
                <th>
                  {row.isElement ? '● ' : ''}
                  {say(registerFields[row.field].label)}
                </th>
                {sheetColumns.map((column) => (
                  <PrintedCell key={column} cell={row[column]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <div>
          {t('binding.printed.differences')}
          {colon}
          {open.map(({ field }) => say(registerFields[field].label)).join(' · ') || t('binding.printed.none')}
        </div>
        <p className={css['small']}>
          {t('binding.table.hint')}
          {gap}
          {t('binding.printed.foot')}
        </p>
        <div className={css['sign']}>
          <span>
            {t('binding.printed.signed')} <span className={css['line']} />
          </span>
          <span>
            {t('binding.printed.date')} <span className={css['line']} />
          </span>
        </div>
      </div>
    </OnPaper>
  );
};
