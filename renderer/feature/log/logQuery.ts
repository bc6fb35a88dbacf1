// The filters of the log page as they stand in its address, and as the program takes them.
import {
  type LogFilter,
  type LogKind,
  type LogSource,
  logKinds,
  logRecordKinds,
  logSources,
} from '../../../shared/model/logEntry.ts';
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
  readonly store: string | null;
  readonly operator: string | null;
  readonly source: LogSource | null;
  /** Only what a person marked. */
  readonly marked: 'yes' | null;
  /** Only entries about one record, as `kind:id`. */
  readonly record: string | null;
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

const wordOf = (value: string | null): string | null => {
  const word = (value ?? '').slice(0, 200);
  return word.trim() === '' ? null : word;
};

/** The record that `kind:id` names; null for anything else. */
export const recordOf = (text: string | null): LogFilter['record'] => {
  const [, name, id = ''] = /^(\w+):(.{1,200})$/.exec(text ?? '') ?? [];
  const kind = logRecordKinds.find((each) => each === name);
  return kind === undefined ? null : { kind, id };
};

/** Reads an address; whatever is not understood is no restriction. */
export const readQuery = (address: URLSearchParams): LogQuery => ({
  text: (address.get('text') ?? '').slice(0, 200),
  kind: oneOf(address.get('kind'), logKinds),
  verdict: oneOf(address.get('verdict'), verdicts),
  terminal: uuidOf(address.get('terminal')),
  store: wordOf(address.get('store')),
  operator: wordOf(address.get('operator')),
  source: oneOf(address.get('source'), logSources),
  marked: address.get('marked') === 'yes' ? 'yes' : null,
  record: recordOf(address.get('record')) === null ? null : address.get('record'),
  period: oneOf(address.get('period'), periods) ?? 'all',
  from: dayOf(address.get('from')),
  until: dayOf(address.get('until')),
});

/** Writes an address; what is not restricted is left out. `entry` = number of the entry whose details are open. */
export const writeQuery = (query: LogQuery, entry: number | null = null): URLSearchParams => {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === 'string' && value !== '' && value !== 'all') address.set(name, value);
  }
  if (entry !== null) address.set('entry', String(entry));
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

const given = <Name extends keyof LogFilter>(name: Name, value: LogFilter[Name]): LogFilter =>
  value == null ? {} : { [name]: value };

/** The filter that the program takes; periods begin at midnight of the computer's zone. */
export const filterOf = (query: LogQuery, nowMs: number): LogFilter => ({
  ...(query.text.trim() === '' ? {} : { text: query.text.trim() }),
  ...given('kind', query.kind),
  ...given('verdict', query.verdict),
  ...given('terminalId', query.terminal),
  ...given('store', query.store),
  ...given('operator', query.operator),
  ...given('source', query.source),
  ...given('marked', query.marked === null ? null : true),
  ...given('record', recordOf(query.record)),
  ...spanOf(query, nowMs),
});

/** How many restrictions stand in the second row of filters. */
export const furtherCount = ({ verdict, store, operator, source, marked }: LogQuery): number =>
  [verdict, store, operator, source, marked].filter((each) => each !== null).length;
