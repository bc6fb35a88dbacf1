// Channels about commands that an operator has a terminal carry out.
import { z } from 'zod';
import { actionListSchema, actionRunSchema, confirmationSchema } from '../model/action.ts';
import { languageSchema } from '../model/bilingual.ts';
import { commandIds, commandOptionsSchema } from '../model/terminalCommand.ts';
import { engineCommand, event, mainCommand } from './define.ts';

/** What is to be carried out, and the operator's yes. */
export const startActionSchema = z.object({
  terminalId: z.uuid(),
  command: z.enum(commandIds),
  options: commandOptionsSchema,
  confirmation: confirmationSchema,
});

/** Commands about actions. */
export const actionsCommands = {
  /** Everything about the commands of one terminal: what it may be asked, what stands in the way, files. Codes: terminal.unknown */
  'actions.list': engineCommand(z.object({ terminalId: z.uuid() }), actionListSchema),
  /**
   * Has a terminal carry out one command, once, after an operator's confirmation. Answers at once; progress comes as
   * actions.progress. Codes: terminal.unknown, input.invalid, action.not-offered, action.not-confirmed,
   * action.payments-pending, action.already-running, lifecycle.not-allowed, store.*
   */
  'actions.start': engineCommand(startActionSchema, actionRunSchema),
  /** Asks to stop; what the terminal has begun it may finish nevertheless. Codes: run.unknown */
  'actions.cancel': engineCommand(z.object({ runId: z.uuid() }), actionRunSchema),
  /** A run, also of earlier days. Codes: run.unknown */
  'actions.run': engineCommand(z.object({ runId: z.uuid() }), actionRunSchema),
  /** Asks where to save, then writes a file that was read from a terminal. Codes: input.invalid, export.* */
  'actions.saveFile': mainCommand(
    z.object({ fileId: z.uuid(), language: languageSchema }),
    z.object({ file: z.string(), bytes: z.number().int() }).nullable(),
  ),
} as const;

/** Events about actions. */
export const actionsEvents = {
  /** A run has moved on; whole, at most about 10 a second. */
  'actions.progress': event(actionRunSchema),
} as const;
