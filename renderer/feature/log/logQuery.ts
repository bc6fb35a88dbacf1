// The filters of the log page as they stand in its address, and as the program takes them.
import { type LogFilter, type LogKind, logKinds } from '../../../shared/model/logEntry.ts';
import { type Verdict, verdicts } from '../../../shared/model/verdict.ts';

/** Periods to choose from; `custom` takes two days. */
export const periods = ['all', 'today', 'week', 'month', 'custom'] as const;
/** One of the periods. */
export type Period = (typeof periods)[number];

/** What the person has chosen; empty text and null mean no restriction. */
export interface LogQuery {
  readonly text: string;
  readonly kind: LogKind | null;
  readonly verdict: Verdict | null;
  readonly terminal: string | null;
  readonly period: Period;
  /** Days as `YYYY-MM-DD`, in the computer's zone, only for `custom`; the last one is included. */
  readonly from: string | null;
  readonly until: string | null;
}

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((each) => each === value) ?? null;

const dayOf = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;

const uuidOf = (value: string | null): string | null =>
  value !== null && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value) ? value : null;

/** Reads an address; whatever is not understood is no restriction. */
export const readQuery = (address: URLSearchParams): LogQuery => ({
  text: (address.get('text') ?? '').slice(0, 200),
  kind: oneOf(address.get('kind'), logKinds),
  verdict: oneOf(address.get('verdict'), verdicts),
  terminal: uuidOf(address.get('terminal')),
  period: oneOf(address.get('period'), periods) ?? 'all',
  from: dayOf(address.get('from')),
  until: dayOf(address.get('until')),
});

/** Writes an address; what is not restricted is left out. */
export const writeQuery = (query: LogQuery): URLSearchParams => {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'string' && value !== '' && value !== 'all') address.set(name, value);
  }
  return address;
};

/** Whether anything is restricted. */
export const isRestricted = (query: LogQuery): boolean => writeQuery(query).size > 0;

const midnight = (nowMs: number, daysAgo: number): string => {
  const day = new Date(nowMs);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - daysAgo);
  return day.toISOString();
};

const midnightOf = (day: string, daysLater: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
};

const daysBack = { today: 0, week: 6, month: 29 } as const;

const spanOf = ({ period, from, until }: LogQuery, nowMs: number): Pick<LogFilter, 'from' | 'until'> => {
  if (period === 'all') return {};
  if (period !== 'custom') return { from: midnight(nowMs, daysBack[period]) };
  return {
    ...(from === null ? {} : { from: midnightOf(from, 0) }),
    ...(until === null ? {} : { until: midnightOf(until, 1) }),
  };
};

/** The filter that the program takes; periods begin at midnight of the computer's zone. */
export const filterOf = (query: LogQuery, nowMs: number): LogFilter => ({
  ...(query.text.trim() === '' ? {} : { text: query.text.trim() }),
  ...(query.kind === null ? {} : { kind: query.kind }),
  ...(query.verdict === null ? {} : { verdict: query.verdict }),
  ...(query.terminal === null ? {} : { terminalId: query.terminal }),
  ...spanOf(query, nowMs),
});
