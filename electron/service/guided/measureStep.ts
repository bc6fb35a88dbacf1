// One look of the console during a step: counters of a reader, or the terminal's clock. Nothing has an effect.
import type { GuidedCheckId } from '../../../shared/check/checkIds.ts';
import type { ClockMeasure, Measure, ReaderCounts } from '../../../shared/guided/guidedVisit.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import { utcText } from '../isoTime.ts';
import { type GuidedDeps, readVisited, type Visited } from './atVisited.ts';

const kinds = {
  'guided.stripeReader': 'stripe',
  'guided.chipReader': 'chip',
  'guided.contactlessReader': 'contactless',
} as const;

const isReader = (id: GuidedCheckId): id is keyof typeof kinds => Object.hasOwn(kinds, id);

const countsIn = (report: DriverReport, kind: string, at: string): ReaderCounts => {
  const own = (report.facts.readers ?? []).filter((reader) => reader.kind === kind);
  const sum = (counts: readonly (number | null)[]): number | null =>
    counts.length === 0 || counts.includes(null) ? null : counts.reduce<number>((all, one) => all + (one ?? 0), 0);
  return {
    kind: 'readerCounts',
    at,
    good: sum(own.map(({ good }) => good)),
    failed: sum(own.map(({ failed }) => failed)),
  };
};

/** Terminal minus computer, s, also where it is so far off that it makes no reading; null = no moment of any calendar. */
const offsetOf = (clock: NonNullable<DriverReport['facts']['clock']>, deps: GuidedDeps): number | null => {
  const local = Date.parse(`${clock.local}Z`);
  const here = clock.arrivedAt + deps.clock.zoneMinutes(clock.arrivedAt) * 60_000;
  return Number.isFinite(local) ? Math.round((local - here) / 1000) : null;
};

const clockIn = (report: DriverReport, at: string, deps: GuidedDeps): ClockMeasure => {
  const { clock } = report.facts;
  return {
    kind: 'clock',
    at,
    terminalTime: clock?.local ?? null,
    offsetSeconds: clock === null ? null : offsetOf(clock, deps),
    computerUptimeMs: deps.uptimeMs(),
    zoneMinutes: deps.clock.zoneMinutes(deps.clock.now()),
    terminalUptimeSeconds: report.measured.find(({ metric }) => metric === 'uptime')?.value ?? null,
  };
};

/** Reads the terminal once and takes from it what the step compares. Throws codes of readVisited. */
export const lookOnce = async (id: GuidedCheckId, visited: Visited, deps: GuidedDeps): Promise<Measure> => {
  const report = await readVisited(visited, deps);
  const at = utcText(deps.clock.now());
  return isReader(id) ? countsIn(report, kinds[id], at) : clockIn(report, at, deps);
};
