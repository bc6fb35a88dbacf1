// How often terminals fail, and how long it takes until they work again. Pure.
import type { Reliability } from './figures.ts';
import { lengthOf, type Span, within } from './spans.ts';

/** A terminal in service, and since when it is in the books (ms). */
export interface ObservedUnit {
  readonly unitId: string;
  readonly knownSince: number;
}

/** An incident as the figures take it. */
export interface Failure {
  readonly unitId: string | null;
  /** Tampering or a fault of the terminal: what it could not be used for is its own failure. */
  readonly isOfTerminal: boolean;
  readonly isOutOfUse: boolean;
  readonly since: number;
  /** Null = it does not work yet. */
  readonly worksSince: number | null;
}

/** Planned work during which a terminal could not be used. */
export interface PlannedStop {
  readonly unitId: string;
  readonly from: number;
  readonly until: number;
}

/** What is known of a period. */
export interface ReliabilityFacts {
  readonly units: readonly ObservedUnit[];
  readonly unitsLeftOut: number;
  readonly failures: readonly Failure[];
  readonly plannedStops: readonly PlannedStop[];
}

const hourMs = 3_600_000;
const inHours = (ms: number): number => ms / hourMs;

const cutAll = (spans: readonly Span[], window: Span): Span[] =>
  spans.flatMap((span) => {
    const cut = within(span, window);
    return cut === null ? [] : [cut];
  });

/** The figures of a window that ends now or before. */
export const reliabilityOf = (facts: ReliabilityFacts, window: Span): Reliability => {
  const seen = new Map(facts.units.map(({ unitId, knownSince }) => [unitId, knownSince]));
  const counted = facts.failures.filter(
    ({ unitId, isOfTerminal, isOutOfUse }) => isOfTerminal && isOutOfUse && unitId !== null && seen.has(unitId),
  );
  let observed = 0;
  let down = 0;
  for (const { unitId, knownSince } of facts.units) {
    const own = within({ from: knownSince, until: window.until }, window);
    if (own === null) continue;
    observed += own.until - own.from;
    const spans = counted
      .filter((failure) => failure.unitId === unitId)
      .map(({ since, worksSince }) => ({ from: since, until: worksSince ?? window.until }));
    down += lengthOf(cutAll(spans, own));
  }
  const begun = counted.filter(({ since }) => since >= window.from && since < window.until).length;
  const repaired = counted.flatMap(({ since, worksSince }) =>
    worksSince !== null && worksSince >= window.from && worksSince < window.until ? [worksSince - since] : [],
  );
  const planned = facts.plannedStops.filter(({ unitId }) => seen.has(unitId));
  return {
    units: facts.units.length,
    unitsLeftOut: facts.unitsLeftOut,
    observedHours: inHours(observed),
    downtimeHours: inHours(down),
    plannedHours: inHours(cutAll(planned, window).reduce((sum, { from, until }) => sum + until - from, 0)),
    failures: begun,
    repairs: repaired.length,
    mtbfHours: begun === 0 ? null : inHours(observed - down) / begun,
    mttrHours: repaired.length === 0 ? null : inHours(repaired.reduce((sum, each) => sum + each, 0)) / repaired.length,
    availability: observed === 0 ? null : 1 - down / observed,
    incidentsLeftOut: facts.failures.length - counted.length,
  };
};
