// Channels about the tasks and warnings of the register, and what becomes of a terminal that nobody knew.
import { z } from 'zod';
import { registerRecordSchema, registerTaskSchema, taskKinds } from '../register/registerRecord.ts';
import { engineCommand } from './define.ts';

const ofTask = z.object({ taskId: z.uuid() });
const note = z.string().trim().min(3).max(300);

/** Commands about tasks. */
export const registerTasksCommands = {
  /** Tasks, newest first, at most 500; absent or null means no restriction. */
  'register.tasks': engineCommand(
    z.object({
      isOpen: z.boolean().nullish(),
      kind: z.enum(taskKinds).nullish(),
      recordId: z.uuid().nullish(),
      terminalId: z.uuid().nullish(),
    }),
    z.object({ tasks: z.array(registerTaskSchema), open: z.number().int() }),
  ),
  /** Closes a task with a note. One of kind `register` is closed by register.confirmRegistration only, a move or SIM change by moves.report, a swap by its last step. Codes: register.task-unknown, register.task-needs-source, register.task-has-way */
  'register.closeTask': engineCommand(ofTask.extend({ note }), registerTaskSchema),
  /**
   * "It is ours": a record (`pending`), filled from what the cable told; the task stays open until the registration is
   * confirmed. Codes: register.task-unknown, register.conflict, register.serial-retired
   */
  'register.adopt': engineCommand(ofTask.extend({ acceptsConflicts: z.boolean() }), registerRecordSchema),
  /**
   * "It is not ours": a record of state `foreign` that keeps the serial number and nothing else; closes the task.
   * Codes: register.task-unknown
   */
  'register.markForeign': engineCommand(ofTask.extend({ note }), registerRecordSchema),
  /** "Not now": the task stays open and says so. Codes: register.task-unknown */
  'register.postpone': engineCommand(ofTask, registerTaskSchema),
} as const;
