// The way of a round: jobs by place, in the order in which somebody walks; remembered as long as the window is open.
import type { JobRow } from '../../../shared/job/job.ts';
import type { Unit } from '../../../shared/plan/unit.ts';

/** One stop: a job, and where within its place it is. */
export interface RoundStop {
  readonly job: JobRow;
  readonly counter: string | null;
  readonly serialNumber: string | null;
}

/** A place with its stops; `store` null = no store is known, or the whole shop. */
export interface RoundPlace {
  readonly store: string | null;
  readonly stops: readonly RoundStop[];
}

const collator = new Intl.Collator('zh-CN', { numeric: true, sensitivity: 'base' });
/** What has no name comes after what has one. */
const byName = (one: string | null, other: string | null): number =>
  one === null || other === null ? Number(one === null) - Number(other === null) : collator.compare(one, other);

const byWay = (one: RoundStop, other: RoundStop): number =>
  // What is about the store as a whole comes before its terminals.
  Number(one.job.subject.kind === 'unit') - Number(other.job.subject.kind === 'unit') ||
  byName(one.counter, other.counter) ||
  byName(one.job.unitName, other.job.unitName) ||
  collator.compare(one.job.dueOn, other.job.dueOn) ||
  collator.compare(one.job.id, other.job.id);

/** Jobs by place: stores in the person's own order, then by name; within a store by counter, terminal and day. */
export const placesOf = (
  jobs: readonly JobRow[],
  units: readonly Unit[],
  order: readonly string[] = [],
): readonly RoundPlace[] => {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const places = new Map<string | null, RoundStop[]>();
  for (const job of jobs) {
    const unit = job.subject.kind === 'unit' ? unitOf.get(job.subject.unitId) : undefined;
    const store = job.store ?? unit?.store ?? null;
    const stop = { job, counter: unit?.counter ?? null, serialNumber: unit?.serialNumber ?? null };
    places.set(store, [...(places.get(store) ?? []), stop]);
  }
  const rank = (store: string | null): number => {
    const at = store === null ? -1 : order.indexOf(store);
    return at === -1 ? order.length : at;
  };
  return [...places]
    .map(([store, stops]) => ({ store, stops: stops.sort(byWay) }))
    .sort((one, other) => rank(one.store) - rank(other.store) || byName(one.store, other.store));
};

/** A stop as the bar of a job page shows it. */
export interface RememberedStop {
  readonly jobId: string;
  readonly name: string;
}

let remembered: readonly RememberedStop[] = [];

/** Remembers the way, so that each job knows the next one. */
export const rememberRound = (stops: readonly RememberedStop[]): void => {
  remembered = stops;
};

/** The way that is being walked; empty = none. */
export const rememberedRound = (): readonly RememberedStop[] => remembered;
