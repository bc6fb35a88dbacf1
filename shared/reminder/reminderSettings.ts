// How the shop wants to be reminded; what the centre holds does not depend on it.
import { z } from 'zod';
import { reminderKinds } from './reminder.ts';

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** From–until, local time; `until` before `from` is on the next morning. */
export const quietHoursSchema = z
  .object({ from: timeOfDay, until: timeOfDay })
  .refine(({ from, until }) => from !== until, { message: 'from and until are alike' });
/** Hours in which nothing is told. */
export type QuietHours = Readonly<z.infer<typeof quietHoursSchema>>;

/** Days before an end of training or an effect of a notice. */
export const mostDaysBefore = 60;

/** How the shop wants to be reminded. */
export const reminderSettingsSchema = z.object({
  /** Notifications of the operating system. */
  system: z.boolean(),
  tray: z.boolean(),
  badge: z.boolean(),
  /** Null = none. */
  quiet: quietHoursSchema.nullable(),
  /** A suspicion of tampering is told in quiet hours too. */
  urgentAnyway: z.boolean(),
  /** From when on each day what has become overdue or comes near is told, as one message of each kind. */
  digestTime: timeOfDay,
  daysBefore: z.number().int().min(0).max(mostDaysBefore),
  /** What is told; the others are entered in the centre without a notification, as read. */
  kinds: z.array(z.enum(reminderKinds)).max(reminderKinds.length),
});
/** How the shop wants to be reminded. */
export type ReminderSettings = Readonly<z.infer<typeof reminderSettingsSchema>>;

/** Until the shop decides otherwise. */
export const usualReminders: ReminderSettings = {
  system: true,
  tray: true,
  badge: true,
  quiet: { from: '21:00', until: '08:00' },
  urgentAnyway: true,
  digestTime: '09:00',
  daysBefore: 14,
  kinds: [...reminderKinds],
};
