// Channels about the working calendar: what is worked, where holidays come from, own days off, and files of other calendars.
import { z } from 'zod';
import { fileIssueSchema, longestImport } from '../json/fileIssue.ts';
import {
  calendarBounds,
  calendarDaySchema,
  calendarSettingsSchema,
  calendarSourceSchema,
} from '../plan/workCalendar.ts';
import { engineCommand, event } from './define.ts';

const text = z.string().max(longestImport + 1);
const fileName = z.string().max(255);

/** Where holidays come from, without their days. */
export const calendarOriginSchema = calendarSourceSchema.omit({ days: true }).extend({
  /** Null = comes with the program and cannot be removed. */
  id: z.uuid().nullable(),
  /** How many days it tells. */
  days: z.number().int(),
  importedAt: z.iso.datetime().nullable(),
  importedBy: z.string().nullable(),
});
/** Where holidays come from. */
export type CalendarOrigin = Readonly<z.infer<typeof calendarOriginSchema>>;

/** The working calendar as the window shows it. */
export const workCalendarSchema = z.object({
  settings: calendarSettingsSchema,
  /** The shop's own days, the earliest first. */
  own: z.array(calendarDaySchema),
  /** The more important first: of each year only the first that tells it counts. */
  origins: z.array(calendarOriginSchema),
  /** Last day for which holidays and 调休 were announced; null = holidays are not used. */
  knownUntil: z.iso.date().nullable(),
  today: z.iso.date(),
});
/** The working calendar as the window shows it. */
export type WorkCalendarView = Readonly<z.infer<typeof workCalendarSchema>>;

/** A file of a calendar that was looked at; nothing is stored yet. */
export const calendarImportSchema = z.object({
  /** Null = it cannot be imported, `issues` tells why. */
  name: z.string().nullable(),
  source: z.string().nullable(),
  years: z.array(z.number().int()),
  daysOff: z.number().int(),
  workedDays: z.number().int(),
  /** Days that will be worked or free otherwise than now. */
  changes: z.array(calendarDaySchema),
  issues: z.array(fileIssueSchema),
});
/** A file of a calendar that was looked at. */
export type CalendarImport = Readonly<z.infer<typeof calendarImportSchema>>;

/** Commands about the working calendar. */
export const workCalendarCommands = {
  'workdays.get': engineCommand(z.object({}), workCalendarSchema),
  /** What is special in a year: holidays, worked weekends, own days. */
  'workdays.year': engineCommand(
    z.object({ year: z.number().int().min(calendarBounds.firstYear).max(calendarBounds.lastYear) }),
    z.object({
      days: z.array(calendarDaySchema.extend({ isOwn: z.boolean() })),
      /** `announced`, only what the law fixes, or nothing is known. */
      standing: z.enum(['announced', 'lawOnly', 'unknown']),
    }),
  ),
  'workdays.set': engineCommand(calendarSettingsSchema, workCalendarSchema),
  /** Own days from – until, both included, at most 92 of them; replaces what they were. Codes: input.invalid */
  'workdays.addDays': engineCommand(
    z.object({
      from: z.iso.date(),
      until: z.iso.date(),
      isWorking: z.boolean(),
      name: z.string().trim().min(1).max(calendarBounds.name),
    }),
    workCalendarSchema,
  ),
  'workdays.removeDays': engineCommand(z.object({ from: z.iso.date(), until: z.iso.date() }), workCalendarSchema),
  /** Reads a file (JSON, CSV or .ics); nothing is stored. */
  'workdays.tryImport': engineCommand(z.object({ file: fileName, text }), calendarImportSchema),
  /** Codes: input.invalid */
  'workdays.import': engineCommand(z.object({ file: fileName, text }), workCalendarSchema),
  /** Codes: input.invalid */
  'workdays.removeOrigin': engineCommand(z.object({ id: z.uuid() }), workCalendarSchema),
} as const;

/** Events about the working calendar. */
export const workCalendarEvents = {
  /** Dates of plans that move on days off may have changed. */
  'workdays.changed': event(z.strictObject({})),
} as const;
