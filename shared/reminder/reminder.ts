// What the shop is reminded of: messages, each about one or many things, and how they are told.
import { z } from 'zod';
import { bilingualSchema } from '../model/bilingual.ts';

/** What a message is about; in the order in which one notification names them. */
export const reminderKinds = [
  'jobDue',
  'jobOverdue',
  'finding',
  'incident',
  'training',
  'notice',
  'task',
  'stock',
  'unattended',
] as const;
/** What a message is about. */
export type ReminderKind = (typeof reminderKinds)[number];

/** What becomes of a message: `settled` = all that it was about is done, without anybody having looked at it. */
export const reminderStates = ['unread', 'snoozed', 'read', 'settled'] as const;

/** Longest texts of one thing, characters. */
export const reminderTexts = { title: 200, detail: 200 } as const;
/** So many things a message shows by itself; the others are asked for by page. */
export const sampleSize = 5;

/** One thing that a message is about. */
export const reminderItemSchema = z.object({
  title: bilingualSchema,
  /** Which terminal or store, by when; null = nothing more to say. */
  detail: bilingualSchema.nullable(),
  /** Page of the window that shows it. */
  link: z
    .string()
    .regex(/^\/[\w\-/?=&%.]*$/)
    .max(300),
  /** It is still to be done. */
  isOpen: z.boolean(),
});
/** One thing that a message is about. */
export type ReminderItem = Readonly<z.infer<typeof reminderItemSchema>>;

/** A message. */
export const reminderSchema = z.object({
  id: z.uuid(),
  kind: z.enum(reminderKinds),
  state: z.enum(reminderStates),
  /** Told in quiet hours too. */
  isUrgent: z.boolean(),
  madeAt: z.iso.datetime(),
  /** When it was told by notification, badge and tray; null = it waits for the end of the quiet hours. */
  toldAt: z.iso.datetime().nullable(),
  /** Null = not snoozed now. */
  snoozedUntil: z.iso.datetime().nullable(),
  readAt: z.iso.datetime().nullable(),
  readBy: z.string().nullable(),
  /** How many things it is about, and how many of them are still to be done. */
  count: z.number().int().min(1),
  open: z.number().int().min(0),
  /** The first of them, those that are still to be done before the others. */
  sample: z.array(reminderItemSchema).max(sampleSize),
});
/** A message. */
export type Reminder = Readonly<z.infer<typeof reminderSchema>>;

/** What a message looks like where only its first thing is named. */
export type ReminderHead = Pick<Reminder, 'kind' | 'count' | 'sample'>;

/** How many messages wait, and what is due; what bell, badge and tray show. */
export const reminderCountsSchema = z.object({
  unread: z.number().int(),
  urgent: z.number().int(),
  snoozed: z.number().int(),
  /** Jobs that are due today, and those of earlier days. */
  dueToday: z.number().int(),
  overdue: z.number().int(),
});
/** How many messages wait, and what is due. */
export type ReminderCounts = Readonly<z.infer<typeof reminderCountsSchema>>;
