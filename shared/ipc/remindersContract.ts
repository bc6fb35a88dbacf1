// Channels about reminders: the messages of the centre, how many wait, putting off, and how the shop wants to be told.
import { z } from 'zod';
import { reminderCountsSchema, reminderItemSchema, reminderSchema } from '../reminder/reminder.ts';
import { reminderSettingsSchema } from '../reminder/reminderSettings.ts';
import { snoozeChoices } from '../reminder/snooze.ts';
import { engineCommand, event } from './define.ts';

const ofReminder = z.object({ reminderId: z.uuid() });

/** The settings with who set them. */
export const reminderSettingsAnswerSchema = z.object({
  settings: reminderSettingsSchema,
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
  /** Null = it is not quiet now. */
  quietUntil: z.iso.datetime().nullable(),
});

/** Commands about reminders. */
export const remindersCommands = {
  /** One page, newest first; `waiting` = unread and snoozed. */
  'reminders.list': engineCommand(
    z.object({
      show: z.enum(['waiting', 'all']),
      offset: z.number().int().min(0).max(1_000_000),
      limit: z.number().int().min(1).max(100),
    }),
    z.object({ reminders: z.array(reminderSchema), total: z.number().int() }),
  ),
  /** What one message is about, what is still to be done first. Codes: reminder.unknown */
  'reminders.items': engineCommand(
    ofReminder.extend({
      offset: z.number().int().min(0).max(1_000_000),
      limit: z.number().int().min(1).max(200),
    }),
    z.object({ items: z.array(reminderItemSchema) }),
  ),
  'reminders.counts': engineCommand(z.object({}), reminderCountsSchema),
  /** Somebody has looked at it. Codes: reminder.unknown */
  'reminders.read': engineCommand(ofReminder, reminderSchema),
  /** All that wait, those that are put off included. */
  'reminders.readAll': engineCommand(z.object({}), z.object({ read: z.number().int() })),
  /** It comes back later, and is told again then. Codes: reminder.unknown */
  'reminders.snooze': engineCommand(ofReminder.extend({ choice: z.enum(snoozeChoices) }), reminderSchema),
  'reminders.settings': engineCommand(z.object({}), reminderSettingsAnswerSchema),
  /** Sets them all; logged with who. Codes: input.invalid */
  'reminders.setSettings': engineCommand(z.object({ settings: reminderSettingsSchema }), reminderSettingsAnswerSchema),
} as const;

/** Events about reminders. */
export const remindersEvents = {
  /** Messages were entered, read, put off or settled, or jobs became due. */
  'reminders.changed': event(reminderCountsSchema),
  /** These are told now, together, by one notification; each of them stands in the centre already. */
  'reminders.told': event(z.object({ reminders: z.array(reminderSchema).min(1) })),
  /** Settings have changed. */
  'reminders.settingsChanged': event(z.object({ settings: reminderSettingsSchema })),
  /** Somebody pressed a notification or an entry of the tray: the window shows this page. */
  'reminders.opened': event(z.object({ link: reminderItemSchema.shape.link })),
} as const;
