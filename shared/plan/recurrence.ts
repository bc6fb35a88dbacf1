// When something comes again: a rule on local days, without any zone, so that every computer gets the same dates.
import { z } from 'zod';
import { weekdays } from '../place/openingHours.ts';

/** How often at the most: nothing of a shop's plan falls due more than once a day. */
export const frequencies = ['daily', 'weekly', 'monthly', 'yearly'] as const;
/** The unit that `interval` counts. */
export type Frequency = (typeof frequencies)[number];

/** Bounds of a rule. */
export const recurrenceBounds = { interval: 999, count: 10_000, except: 500 } as const;

/** A weekday; `nth` of the month (or year), counted from its end when negative; null = each of them. */
export const ruleWeekdaySchema = z.object({
  day: z.enum(weekdays),
  nth: z
    .number()
    .int()
    .min(-5)
    .max(5)
    .refine((nth) => nth !== 0, 'not 0')
    .nullable(),
});

/** When a rule is over. */
export const ruleEndSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('never') }),
  /** After so many dates, exceptions included. */
  z.object({ kind: z.literal('count'), count: z.number().int().min(1).max(recurrenceBounds.count) }),
  /** The last day that may be one of the dates. */
  z.object({ kind: z.literal('until'), on: z.iso.date() }),
]);

/** A rule of recurrence. What the frequency does not use is empty; all empty = as the first date has it. */
export const recurrenceSchema = z.object({
  frequency: z.enum(frequencies),
  interval: z.number().int().min(1).max(recurrenceBounds.interval),
  /** weekly: `nth` null; monthly and yearly: with or without `nth`. */
  weekdays: z.array(ruleWeekdaySchema).max(7 * 11),
  /** monthly and yearly: 1 … 31, or −1 (the last) … −31. */
  monthDays: z
    .array(
      z
        .number()
        .int()
        .min(-31)
        .max(31)
        .refine((day) => day !== 0, 'not 0'),
    )
    .max(62),
  /** yearly: 1 … 12. */
  months: z.array(z.number().int().min(1).max(12)).max(12),
  /** What happens with a 29th, 30th or 31st in a month that has none: its last day, or nothing in that month. */
  monthEnd: z.enum(['lastDay', 'skip']),
  ends: ruleEndSchema,
  /** Days of the rule on which nothing is due. */
  except: z.array(z.iso.date()).max(recurrenceBounds.except),
});
/** A rule of recurrence. */
export type Recurrence = Readonly<z.infer<typeof recurrenceSchema>>;

/** What becomes of a date on which the shop does not work. */
export const nonWorkingRules = ['stay', 'next', 'previous', 'skip'] as const;
/** What becomes of a date on which the shop does not work. */
export type NonWorkingRule = (typeof nonWorkingRules)[number];

/** One date of a plan: the day of the rule, and the day on which it is due after the working calendar was asked. */
export const occurrenceSchema = z.object({
  /** Day of the rule; names the occurrence for good, wherever it is moved. */
  on: z.iso.date(),
  dueOn: z.iso.date(),
});
/** One date of a plan. */
export type Occurrence = Readonly<z.infer<typeof occurrenceSchema>>;
