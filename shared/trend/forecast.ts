// When parts will want replacing: what can be said of each part, by which values, and what not.
import { z } from 'zod';
import { metricKeys } from '../metric/catalogue.ts';
import { whoSchema } from '../model/who.ts';
import { partChangeSchema, partIds } from './partLife.ts';

const dayText = z.iso.date();

/** By what a part is judged: a value against its limit, a count against a life figure, or its age. */
export const forecastBases = [
  'battery.level',
  'battery.voltage',
  'battery.cycles',
  'battery.age',
  'coinCell.voltage',
  'coinCell.age',
  'printer.headDistance',
  'storage.free',
] as const;
/** By what a part is judged. */
export type ForecastBasis = (typeof forecastBases)[number];

/** Why nothing is foretold. */
export const forecastRefusals = ['notGiven', 'tooFew', 'stale', 'noLimit', 'ageUnknown'] as const;

/** What can be said of the day; days are days (UTC), as `2027-03-01`. */
export const forecastOutcomeSchema = z.discriminatedUnion('kind', [
  /** In four of five cases between `earliest` and `latest`; null = later than the data can tell. */
  z.object({
    kind: z.literal('expected'),
    earliest: dayText,
    likely: dayText,
    latest: dayText.nullable(),
    isAccelerating: z.boolean(),
  }),
  /** Not before `than`; of what comes later the data tell nothing. */
  z.object({ kind: z.literal('later'), than: dayText, hasTrend: z.boolean() }),
  z.object({ kind: z.literal('reached'), since: dayText }),
  z.object({ kind: z.literal('refused'), reason: z.enum(forecastRefusals) }),
]);
/** What can be said of the day. */
export type ForecastOutcome = Readonly<z.infer<typeof forecastOutcomeSchema>>;

/** One way of judging a part, with its inputs. */
export const forecastMeasureSchema = z.object({
  basis: z.enum(forecastBases),
  metric: z.enum(metricKeys).nullable(),
  outcome: forecastOutcomeSchema,
  /** The limit or life figure; two numbers where the life figure is a range. In the metric's unit, of an age in days. */
  bound: z.object({ from: z.number(), to: z.number(), source: z.enum(['limit', 'life']) }).nullable(),
  /** Days with values that were used, and the first and the last of them. */
  days: z.number().int().nonnegative(),
  firstDay: dayText.nullable(),
  lastDay: dayText.nullable(),
  /** The newest daily value, in the metric's unit. */
  newest: z.number().nullable(),
  /** The sag of the voltage was used beside the level. */
  usesVoltage: z.boolean(),
  /** Expected values with their 80 % interval, in the metric's unit; empty where nothing is foretold. */
  projection: z.array(z.object({ day: dayText, low: z.number(), middle: z.number(), high: z.number() })),
});
/** One way of judging a part. */
export type ForecastMeasure = Readonly<z.infer<typeof forecastMeasureSchema>>;

/** What can be said of one part. */
export const partForecastSchema = z.object({
  part: z.enum(partIds),
  /** Whose job the replacement is. */
  who: whoSchema,
  /** All ways of judging it, the one that decides first; empty where the terminal gives nothing of this part. */
  measures: z.array(forecastMeasureSchema),
  /** Values before this day belong to the part that was there before. */
  countedFrom: dayText.nullable(),
  /** The values look as if the part had been replaced on this day, and nobody has recorded it. */
  looksReplacedOn: dayText.nullable(),
});
/** What can be said of one part. */
export type PartForecast = Readonly<z.infer<typeof partForecastSchema>>;

/** All parts of a terminal, and the changes of parts that were recorded. */
export const terminalForecastSchema = z.object({
  parts: z.array(partForecastSchema),
  /** Newest first, withdrawn ones too. */
  changes: z.array(partChangeSchema),
  /** The newest day whose values were used; a day counts when it is over. */
  asOf: dayText,
  /** Whether a simulated year may be loaded: a simulated terminal without a history of its own. */
  mayLoadYear: z.boolean(),
});
/** All parts of a terminal. */
export type TerminalForecast = Readonly<z.infer<typeof terminalForecastSchema>>;

/** Days ahead within which a forecast becomes a warning. */
export const soonDays = 30;
