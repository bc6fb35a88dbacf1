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

const clockIn = (report: DriverReport, at: string, deps: GuidedDeps): ClockMeasure => {
  const { clock } = report.facts;
  const value = (metric: string): number | null =>
    report.measured.find((each) => each.metric === metric)?.value ?? null;
  return {
    kind: 'clock',
    at,
    terminalTime: clock?.local ?? null,
    offsetSeconds: clock === null ? null : value('clock.offset'),
    computerUptimeMs: deps.uptimeMs(),
    zoneMinutes: deps.clock.zoneMinutes(deps.clock.now()),
    terminalUptimeSeconds: value('uptime'),
  };
};

/** Reads the terminal once and takes from it what the step compares. Throws codes of readVisited. */
export const lookOnce = async (id: GuidedCheckId, visited: Visited, deps: GuidedDeps): Promise<Measure> => {
  const report = await readVisited(visited, deps);
  const at = utcText(deps.clock.now());
  return isReader(id) ? countsIn(report, kinds[id], at) : clockIn(report, at, deps);
};
