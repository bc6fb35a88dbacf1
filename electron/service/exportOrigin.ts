// Who exports what and when, for the statement at the end of every export.
import type { ExportOrigin } from '../export/exportStatement.ts';
import { offsetText } from './isoTime.ts';
import type { ServiceDeps } from './serviceDeps.ts';

/** What exports need besides the records. */
export interface ExportDeps extends ServiceDeps {
  /** Version of the program. */
  readonly version: string;
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

/** Restrictions that are set, as pairs of name and value. */
export const setFilters = (given: readonly (readonly [string, string | null | undefined])[]): [string, string][] =>
  given.flatMap(([name, value]): [string, string][] => (value == null || value === '' ? [] : [[name, value]]));
