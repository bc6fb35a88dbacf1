// The log on paper: A4, black on white, with its filters, how many there are, and the check value of the newest entry.

import type { LogRow } from '../../../shared/model/logRow.ts';
import { useOperator } from '../../bridge/Access.tsx';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { formatTime } from '../../ui/dateTime.ts';
import css from '../../ui/Printed.module.css';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import { useWords } from '../../ui/useWords.ts';
import { zoneHere, zoneText } from './entryFacts.ts';
import { filterWords } from './filterWords.ts';
import type { LogQuery } from './logQuery.ts';
import { mostPrinted, type PrintedSheet } from './usePrintedLog.ts';

const Row = ({ row: { entry, state, isMarked } }: { readonly row: LogRow }) => {
  const { t, say, language, colon } = useWords();
  return (
    <tr>
      <td>{entry.number}</td>
      <td>
        {formatTime(entry.at, language, 'date')} {formatTime(entry.at, language, 'time')}
        <div className={css['small']}>UTC{zoneText(zoneHere(entry.at))}</div>
      </td>
      <td>{t(`log.kinds.${entry.kind}`)}</td>
      <td>
        {entry.terminalName ?? entry.serialNumber ?? '–'}
        {entry.serialNumber === null ? null : <div className={css['small']}>{entry.serialNumber}</div>}
        {entry.simulated ? <div className={css['small']}>{t('log.detail.simulated')}</div> : null}
      </td>
      <td>
        {isMarked ? '★ ' : ''}
        {state === 'whole' ? say(entry.summary) : t(`log.states.${state}`)}
        {entry.why == null ? null : (
          <div className={css['small']}>
            {t('log.detail.why')}
            {colon}
            {entry.why}
          </div>
        )}
        {entry.clock == null ? null : <div className={css['small']}>{t('log.detail.clock')}</div>}
      </td>
      <td>{entry.verdict === null ? '–' : t(`check.verdicts.${entry.verdict}`)}</td>
      <td>{entry.operator}</td>
    </tr>
  );
};

const columns = ['number', 'time', 'kind', 'terminal', 'summary', 'verdict', 'operator'] as const;

/** Only seen by a printer. */
export const PrintedLog = ({ query, sheet }: { readonly query: LogQuery; readonly sheet: PrintedSheet }) => {
  const { t, language, colon } = useWords();
  const operator = useOperator();
  const terminals = knownOf(useAnswer('terminals.list', {})) ?? [];
  const named = terminals.find(({ id }) => id === query.terminal)?.name ?? null;
  const filters = filterWords(query, { t }, named);
  const { rows, total, asOf, hash, madeAt } = sheet;
  return (
    <OnPaper>
      <div className={css['paper']} aria-hidden>
        <h1>{t('log.print.title')}</h1>
        <div>
          {t('log.print.filters')}
          {colon}
          {filters.length === 0
            ? t('log.print.noFilters')
            : filters.map(([name, value]) => `${name}${colon}${value}`).join(' · ')}
        </div>
        <div>{t('log.print.count', { count: rows.length, total })}</div>
        {rows.length < total ? <div>{t('log.print.cut', { most: mostPrinted })}</div> : null}
        <div className={css['small']}>
          {t('log.print.made', { at: formatTime(madeAt, language, 'exact'), operator: operator || t('access.nobody') })}
        </div>
        {hash === '' ? null : (
          <div className={css['small']}>
            {t('log.print.head', { number: asOf })}
            {colon}
            {hash}
          </div>
        )}
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column}>{t(`log.${column}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.entry.number} row={row} />
            ))}
          </tbody>
        </table>
        <div className={css['sign']}>
          <span>
            {t('log.print.sign')} <span className={css['line']} />
          </span>
          <span>
            {t('log.print.date')} <span className={css['line']} />
          </span>
        </div>
      </div>
    </OnPaper>
  );
};
