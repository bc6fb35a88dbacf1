// Who exports what and when, for the statement at the end of every export.
import type { Language } from '../../shared/model/bilingual.ts';
import type { ExportOrigin } from '../export/exportStatement.ts';
import { offsetText } from './isoTime.ts';
import { nameOf } from './nameOf.ts';
import type { ServiceDeps } from './serviceDeps.ts';

/** What exports need besides the records. */
export interface ExportDeps extends ServiceDeps {
  /** Version of the program. */
  readonly version: string;
  /** Keeps readings from being moved into the roll-ups while they are written. */
  readonly holdReadings?: <T>(work: () => Promise<T>) => Promise<T>;
}

/** The statement's facts; `filters` in the chosen language. */
export const originOf = (
  { operator, clock, version, shops }: ExportDeps,
  filters: ExportOrigin['filters'],
  rows: number,
): ExportOrigin => ({
  operator: operator.current(),
  at: offsetText(clock, clock.now()),
  version,
  rows,
  simulated: shops.kind === 'simulated',
  filters,
});

const names = {
  zh: { terminal: '终端', from: '从', until: '到（不含）' },
  en: { terminal: 'terminal', from: 'from', until: 'until (excluded)' },
} as const;

type Restriction = readonly [name: string, value: string | null | undefined];

/** Terminal and period of a filter in words, as pairs for `setFilters`. */
export const terminalAndPeriod = async (
  { shops, clock }: ExportDeps,
  filter: { readonly [K in 'terminalId' | 'from' | 'until']?: string | null | undefined },
  language: Language,
): Promise<{ readonly [K in 'terminal' | 'from' | 'until']: Restriction }> => {
  const say = names[language];
  const terminal = filter.terminalId == null ? null : await shops.open.terminals.byId(filter.terminalId);
  const local = (utc: string | null | undefined): string | null =>
    utc == null ? null : offsetText(clock, Date.parse(utc));
  return {
    terminal: [say.terminal, terminal === null ? filter.terminalId : nameOf(terminal)],
    from: [say.from, local(filter.from)],
    until: [say.until, local(filter.until)],
  };
};

/** Restrictions that are set, as pairs of name and value. */
export const setFilters = (given: readonly Restriction[]): [string, string][] =>
  given.flatMap(([name, value]): [string, string][] => (value == null || value === '' ? [] : [[name, value]]));
