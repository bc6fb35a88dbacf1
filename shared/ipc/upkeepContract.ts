// Channels about dormancy, spare units and the review of registration data.
import { z } from 'zod';
import { reviewAnswers, reviewItems, upkeepSchema, upkeepSettingsSchema } from '../register/upkeep.ts';
import { engineCommand } from './define.ts';

const settings = z.object({
  settings: upkeepSettingsSchema,
  /** Null while the product's proposal is in force. */
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
});

/** Commands about what has to be looked after. */
export const upkeepCommands = {
  /** Codes: register.unknown */
  'upkeep.get': engineCommand(z.object({ recordId: z.uuid() }), upkeepSchema),
  /** When the last approved transaction was, as the owner knows it; not later than today. Codes: register.unknown, input.invalid */
  'upkeep.noteApproved': engineCommand(z.object({ recordId: z.uuid(), on: z.iso.date() }), upkeepSchema),
  /** A spare unit was powered up and signed on. Codes: register.unknown, lifecycle.not-allowed, input.invalid */
  'upkeep.notePowerUp': engineCommand(z.object({ recordId: z.uuid(), on: z.iso.date() }), upkeepSchema),
  /** Begins a review before its day. Codes: register.unknown, lifecycle.not-allowed */
  'upkeep.startReview': engineCommand(z.object({ recordId: z.uuid() }), upkeepSchema),
  /** One item of the open review; with the last one the review is complete. Codes: register.task-unknown, input.invalid */
  'upkeep.answer': engineCommand(
    z.object({
      taskId: z.uuid(),
      item: z.enum(reviewItems),
      answer: z.enum(reviewAnswers),
      on: z.iso.date(),
      note: z.string().trim().max(300).nullable(),
    }),
    upkeepSchema,
  ),
  'upkeep.settings': engineCommand(z.object({}), settings),
  'upkeep.setSettings': engineCommand(z.object({ settings: upkeepSettingsSchema }), settings),
} as const;
