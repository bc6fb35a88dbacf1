// Channels about moving a terminal and changing its SIM card.
import { z } from 'zod';
import { placeSchema, reportSchema, statementSchema } from '../register/move.ts';
import { registerRecordSchema, registerTaskSchema } from '../register/registerRecord.ts';
import { engineCommand } from './define.ts';

const ofRecord = z.object({ recordId: z.uuid() });
const ofTask = z.object({ taskId: z.uuid() });
const reason = z.string().trim().min(3).max(300);
const moved = z.object({ record: registerRecordSchema, task: registerTaskSchema });

/** Commands about moves and SIM cards. */
export const movesCommands = {
  /**
   * Saves another place, together with whether the acquirer was told. Not yet: the task stays open. Codes:
   * register.unknown, register.invalid-field, lifecycle.not-allowed, input.invalid
   */
  'moves.save': engineCommand(ofRecord.extend({ place: placeSchema, statement: statementSchema, reason }), moved),
  /** A move that is still to come: the record stays as it is until it is carried out. Codes: as moves.save */
  'moves.plan': engineCommand(
    ofRecord.extend({ place: placeSchema, on: z.iso.date(), statement: statementSchema, reason }),
    moved,
  ),
  /** The planned move has taken place: the record changes. Unreported it stays open. Codes: register.task-unknown, lifecycle.not-allowed */
  'moves.carryOut': engineCommand(ofTask, moved),
  /** The acquirer was told, of a move or of a SIM card. Codes: register.task-unknown */
  'moves.report': engineCommand(ofTask.extend({ report: reportSchema }), registerTaskSchema),
  /** The planned move will not take place. Codes: register.task-unknown, input.invalid */
  'moves.cancel': engineCommand(ofTask.extend({ reason }), registerTaskSchema),
  /** Another SIM card was put in. Codes: register.unknown, register.invalid-field, lifecycle.not-allowed */
  'moves.changeSim': engineCommand(
    ofRecord.extend({
      /** Null = not known. */
      oldIccid: z.string().trim().max(40).nullable(),
      newIccid: z.string().trim().min(1).max(40),
      on: z.iso.date(),
      statement: statementSchema,
    }),
    moved,
  ),
} as const;
