// Parts that wear: whose job they are, how long they live by common experience, and how a new one shows.
import { z } from 'zod';
import type { MetricKey } from '../metric/catalogue.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Who } from '../model/who.ts';
import { median, type TrendPoint } from './baselineStatistics.ts';

/** Parts with a forecast. */
export const partIds = ['battery', 'coinCell', 'printHead', 'storage'] as const;
/** A part with a forecast. */
export type PartId = (typeof partIds)[number];

/** Parts that can be replaced; storage is emptied, not replaced. */
export const replaceableParts = ['battery', 'coinCell', 'printHead'] as const;
/** A part that can be replaced. */
export type ReplaceablePart = (typeof replaceableParts)[number];

/** A recorded replacement. */
export const partChangeSchema = z.object({
  id: z.uuid(),
  part: z.enum(replaceableParts),
  /** Day of the replacement where the shop is, as `2026-11-22`. */
  on: z.iso.date(),
  note: z.string(),
  by: z.string(),
  notedAt: z.iso.datetime(),
  /** Null while it counts. */
  withdrawn: z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() }).nullable(),
});
/** A recorded replacement. */
export type PartChange = Readonly<z.infer<typeof partChangeSchema>>;

/** What is known of a kind of part. */
interface PartFacts {
  readonly name: Bilingual;
  /** Whose job its replacement is. */
  readonly who: Who;
  /** Metrics whose values belong to the part that is fitted. */
  readonly metrics: readonly MetricKey[];
}

/** All parts. A coin cell is behind the tamper sensors: its maker's job, always. */
export const parts: Readonly<Record<PartId, PartFacts>> = {
  battery: {
    name: { zh: '电池', en: 'Battery' },
    who: 'technician',
    metrics: ['battery.level', 'battery.voltage', 'battery.cycles', 'battery.temperature'],
  },
  coinCell: { name: { zh: '纽扣电池', en: 'Coin cell' }, who: 'maker', metrics: ['coinCell.voltage'] },
  printHead: {
    name: { zh: '打印头', en: 'Print head' },
    who: 'technician',
    metrics: ['printer.headDistance', 'printer.badDots'],
  },
  storage: { name: { zh: '存储', en: 'Storage' }, who: 'technician', metrics: ['storage.free'] },
};

/**
 * Life figures where the shop has set no limit of its own. Charges 300 to 500 and two to three years: common experience
 * with lithium batteries, no maker's number; head 30 to 60 km of good paper: makers of heads; coin cell about five years:
 * common experience with lithium coin cells.
 */
export const lifeFigures = {
  'battery.cycles': { from: 300, to: 500 },
  'battery.age': { from: 730, to: 1095 },
  'printer.headDistance': { from: 30_000, to: 60_000 },
  'coinCell.age': { from: 1826, to: 1826 },
} as const;

/** How a new part shows: by how much its value steps, and in which direction. */
interface Renewal {
  readonly metric: MetricKey;
  /** The count falls to less than half (`falls`), or the value rises (`rises`), by at least `step`. */
  readonly shows: 'falls' | 'rises';
  readonly step: number;
}

/** By which values a new part shows, the surest first. */
export const renewals: Readonly<Record<PartId, readonly Renewal[]>> = {
  battery: [
    { metric: 'battery.cycles', shows: 'falls', step: 20 },
    { metric: 'battery.level', shows: 'rises', step: 20 },
  ],
  coinCell: [{ metric: 'coinCell.voltage', shows: 'rises', step: 0.2 }],
  printHead: [{ metric: 'printer.headDistance', shows: 'falls', step: 200 }],
  storage: [{ metric: 'storage.free', shows: 'rises', step: 5 }],
};

/** Days before and after a step that have to agree on it: a single odd value is no new part. */
const before = 10;
const after = 7;
const leastAfter = 4;

const isStep = (points: readonly TrendPoint[], at: number, { shows, step }: Renewal): boolean => {
  const values = (from: number, until: number): number[] =>
    points.slice(Math.max(0, from), until).map((each) => each.value);
  const [old, fresh] = [values(at - before, at), values(at, at + after)];
  if (old.length < leastAfter || fresh.length < leastAfter) return false;
  const [from, to] = [median(old), median(fresh)];
  if (shows === 'falls') return to < from / 2 && from - to >= step && fresh.every((value) => value < from);
  // Nearly all old values lie below nearly all new ones, so that a week of other habits is not taken for a new part.
  const [top, bottom] = [
    old.toSorted((a, b) => a - b)[Math.ceil(old.length * 0.8) - 1] ?? from,
    fresh.toSorted((a, b) => a - b)[Math.floor(fresh.length * 0.2)] ?? to,
  ];
  return to - from >= step && bottom > top;
};

/** The newest day from which on the values belong to another part; null if there is none. Points in the order of time. */
export const lastRenewal = (points: readonly TrendPoint[], renewal: Renewal): number | null => {
  let best: { at: number; size: number } | null = null;
  for (let at = points.length - leastAfter; at >= leastAfter; at -= 1) {
    if (isStep(points, at, renewal)) {
      const size = Math.abs((points[at]?.value ?? 0) - (points[at - 1]?.value ?? 0));
      // Days around the step see it too; the one with the largest change is the step itself.
      if (best === null || (best.at - at <= after && size > best.size)) best = { at, size };
    } else if (best !== null && best.at - at > after) break;
  }
  return best === null ? null : (points[best.at]?.day ?? null);
};
