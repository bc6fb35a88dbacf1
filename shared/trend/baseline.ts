// What is usual for one terminal: where its own lowest and highest values of the day lay over the last 60 days.
import { z } from 'zod';
import { type MetricKey, metrics } from '../metric/catalogue.ts';
import { type DailyValue, usableDays } from './baselineDays.ts';
import { median, spreadAround } from './baselineStatistics.ts';

/** The numbers of the rule, as the screen names them. */
export const baselineRule = {
  /** Days before today that are looked at; today is not. */
  days: 60,
  /** Fewer days with values say nothing. */
  leastDays: 14,
  /** Spreads (1.4826 × MAD) beyond the median of the lowest or highest values of the day. */
  spreads: 3,
  /** The same for a value that is unusual at once, without a second check. */
  farSpreads: 6,
  /** Two checks count as two if so many minutes lie between them. */
  minutesApart: 10,
} as const;

/**
 * The least step that means anything, by metric, in its unit; `far` is twice as much. A metric that is not here is not
 * judged: counters and running times only rise, paper and open payments follow the day's business, and the line has a
 * rule of its own.
 */
export const leastSteps: Readonly<Partial<Record<MetricKey, number>>> = {
  'battery.voltage': 0.1,
  'battery.level': 10,
  'battery.temperature': 5,
  'module.temperature': 5,
  'clock.offset': 60,
  'signal.csq': 3,
  'signal.dbm': 6,
  'storage.free': 5,
  'memory.free': 8,
  'cpu.load': 15,
  'coinCell.voltage': 0.05,
  'card.chipFailed': 3,
  'card.stripeFailed': 3,
  'card.contactlessFailed': 3,
  'boots.perDay': 3,
};

/** Metrics that are judged by what is usual. */
export const judgedMetrics = Object.keys(leastSteps) as MetricKey[];

/** A range of values, in the metric's unit. */
const rangeSchema = z.object({ low: z.number(), high: z.number() });

/** What is usual, or how many days there are where they are too few. */
export const usualSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('known'),
    /** Values within are usual. */
    range: rangeSchema,
    /** A value beyond is unusual at once. */
    far: rangeSchema,
    /** Median of the lowest, and of the highest values of the day. */
    middle: rangeSchema,
    days: z.number().int().positive(),
  }),
  z.object({ kind: z.literal('tooFew'), days: z.number().int().nonnegative() }),
]);
/** What is usual for one metric of one terminal. */
export type Usual = Readonly<z.infer<typeof usualSchema>>;

/** Usual range of a metric; `today` and `from` (first day of the part that is fitted; null = any) in days since 1970. */
export const usualOf = (
  metric: MetricKey,
  days: readonly DailyValue[],
  { today, from }: { readonly today: number; readonly from: number | null },
): Usual => {
  const step = leastSteps[metric] ?? Number.POSITIVE_INFINITY;
  const used = usableDays(metric, days, { from: Math.max(today - baselineRule.days, from ?? 0), before: today });
  if (used.length < baselineRule.leastDays) return { kind: 'tooFew', days: used.length };
  const [least, most] = metrics[metric].plausible;
  const [lows, highs] = [used.map(({ low }) => low), used.map(({ high }) => high)];
  const middle = { low: median(lows), high: median(highs) };
  const spread = { low: spreadAround(lows, middle.low), high: spreadAround(highs, middle.high) };
  const around = (spreads: number, steps: number) => ({
    low: Math.max(least, middle.low - Math.max(spreads * spread.low, steps * step)),
    high: Math.min(most, middle.high + Math.max(spreads * spread.high, steps * step)),
  });
  return {
    kind: 'known',
    range: around(baselineRule.spreads, 1),
    far: around(baselineRule.farSpreads, 2),
    middle,
    days: used.length,
  };
};
