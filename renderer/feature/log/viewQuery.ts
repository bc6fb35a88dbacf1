// A saved view as filters of the page, and the filters of the page as a view.
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import type { LogView } from '../../../shared/model/logRow.ts';
import { filterOf, type LogQuery, type Period, periods, readQuery } from './logQuery.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The local day of a time, `daysBefore` days earlier. */
const dayOf = (at: string, daysBefore: number): string => {
  const day = new Date(at);
  day.setDate(day.getDate() - daysBefore);
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

const spanOf = ({
  filter,
  period,
}: Pick<LogView, 'filter' | 'period'>): Pick<LogQuery, 'period' | 'from' | 'until'> => {
  const named: Period | undefined = periods.find((each) => each === period);
  const from = filter.from ?? null;
  const until = filter.until ?? null;
  if (named !== undefined && named !== 'custom') return { period: named, from: null, until: null };
  if (from === null && until === null) return { period: 'all', from: null, until: null };
  return {
    period: 'custom',
    from: from === null ? null : dayOf(from, 0),
    // The last day is included on the page; in the filter its end is excluded.
    until: until === null ? null : dayOf(until, 1),
  };
};

/** The filters of a view. */
export const queryOfView = (view: Pick<LogView, 'filter' | 'period'>): LogQuery => {
  const { filter } = view;
  return {
    ...readQuery(new URLSearchParams()),
    text: filter.text ?? '',
    kind: filter.kind ?? null,
    verdict: filter.verdict ?? null,
    terminal: filter.terminalId ?? null,
    store: filter.store ?? null,
    operator: filter.operator ?? null,
    source: filter.source ?? null,
    marked: filter.marked === true ? 'yes' : null,
    record: filter.record == null ? null : `${filter.record.kind}:${filter.record.id}`,
    ...spanOf(view),
  };
};

/** What is kept of the present filters: words such as “this week” move on with the days, chosen days stay. */
export const viewOfQuery = (query: LogQuery, nowMs: number): Pick<LogView, 'filter' | 'period'> => {
  const isMoving = query.period !== 'all' && query.period !== 'custom';
  const filter: LogFilter = filterOf(isMoving ? { ...query, period: 'all' } : query, nowMs);
  return { filter, period: isMoving ? query.period : null };
};
