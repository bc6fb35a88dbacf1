// Channels about checks without anybody there: what is wanted, what was found, and that somebody has seen it.
import { z } from 'zod';
import { unattendedRunSchema, unattendedSettingsSchema } from '../unattended/unattended.ts';
import { engineCommand, event } from './define.ts';

/** The settings with who set them, and when the next check is due. */
export const unattendedAnswerSchema = z.object({
  settings: unattendedSettingsSchema,
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
  /** Null = never, as things are set. */
  nextAt: z.iso.datetime().nullable(),
});
/** The settings with who set them, and when the next check is due. */
export type UnattendedAnswer = z.infer<typeof unattendedAnswerSchema>;

/** Commands about checks without anybody there. */
export const unattendedCommands = {
  'unattended.settings': engineCommand(z.object({}), unattendedAnswerSchema),
  /** Sets them all; logged with who. Codes: input.invalid */
  'unattended.setSettings': engineCommand(z.object({ settings: unattendedSettingsSchema }), unattendedAnswerSchema),
  /** Newest first. */
  'unattended.runs': engineCommand(z.object({ limit: z.number().int().min(1).max(100) }), z.array(unattendedRunSchema)),
  /** Somebody has looked at the result of this run and all before it. Codes: run.unknown */
  'unattended.seen': engineCommand(z.object({ runId: z.uuid() }), unattendedRunSchema),
} as const;

/** Events about checks without anybody there. */
export const unattendedEvents = {
  /** A run was begun, finished, or seen; whole. */
  'unattended.changed': event(unattendedRunSchema),
} as const;
