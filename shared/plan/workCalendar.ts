// The working calendar of a shop: which weekdays are worked, public holidays and 调休 from a named source, own days off.
import { z } from 'zod';
import { bilingualSchema } from '../model/bilingual.ts';
import { weekdays } from '../place/openingHours.ts';

/** Bounds of a calendar. */
export const calendarBounds = {
  days: 4000,
  own: 1000,
  name: 80,
  source: 300,
  firstYear: 2000,
  lastYear: 2100,
} as const;

/** A day on which it is not as on other days of its week. */
export const calendarDaySchema = z.object({
  on: z.iso.date(),
  /** False = a holiday or day off, true = worked although it is a weekend or holiday. */
  isWorking: z.boolean(),
  name: bilingualSchema,
});
/** A day on which it is not as on other days of its week. */
export type CalendarDay = Readonly<z.infer<typeof calendarDaySchema>>;

/** Public holidays of whole years, from one source. */
export const calendarSourceSchema = z.object({
  name: z.string().trim().min(1).max(calendarBounds.name),
  /** Who published it, and in what document. */
  source: z.string().trim().min(1).max(calendarBounds.source),
  /** False = only what the law fixes; the days off and worked weekends of the year are not announced yet. */
  isComplete: z.boolean(),
  /** Years that are told completely: a year that is not among them is unknown, not without holidays. */
  years: z.array(z.number().int().min(calendarBounds.firstYear).max(calendarBounds.lastYear)).min(1).max(101),
  days: z.array(calendarDaySchema).max(calendarBounds.days),
});
/** Public holidays of whole years, from one source. */
export type CalendarSource = Readonly<z.infer<typeof calendarSourceSchema>>;

/** What the shop decides. */
export const calendarSettingsSchema = z.object({
  /** Days of the week that are worked; at least one. */
  weekdays: z.array(z.enum(weekdays)).min(1).max(7),
  /** Public holidays are no working days, and weekend days that are worked instead are. */
  usesHolidays: z.boolean(),
});
/** What the shop decides. */
export type CalendarSettings = Readonly<z.infer<typeof calendarSettingsSchema>>;

/** Until the shop decides otherwise: Monday to Friday, with public holidays and 调休. */
export const usualCalendar: CalendarSettings = { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], usesHolidays: true };
