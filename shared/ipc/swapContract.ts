// Channels about exchanging a terminal for another unit, step by step. Every answer is the whole swap.
import { z } from 'zod';
import { actionRoles } from '../model/action.ts';
import { reportSchema } from '../register/move.ts';
import { personSources } from '../register/registerFields.ts';
import { oldUnitWays, swapSchema } from '../register/swap.ts';
import { engineCommand, event } from './define.ts';

const ofTask = z.object({ taskId: z.uuid() });
const reason = z.string().trim().min(3).max(300);

/** Commands about swaps. A step before its turn: swap.not-yet; an unknown or finished swap: register.task-unknown. */
export const swapCommands = {
  /** Begins one, or answers with the one that is going on. Codes: register.unknown, lifecycle.not-allowed */
  'swap.start': engineCommand(z.object({ recordId: z.uuid() }), swapSchema),
  'swap.get': engineCommand(ofTask, swapSchema),
  /**
   * Goes on when the old unit has nothing to settle; unknown counts as pending, and only the owner, with a reason, goes
   * on in spite of it. Codes: action.payments-pending, action.not-confirmed
   */
  'swap.passBatch': engineCommand(
    ofTask.extend({
      override: z
        .object({
          role: z.enum(actionRoles),
          reason: z.string().max(300),
          accepts: z.number().int().min(0).nullable(),
          ticked: z.boolean(),
        })
        .nullable(),
    }),
    swapSchema,
  ),
  /** The new unit, by its serial number. Codes: swap.unit-not-usable, register.invalid-field */
  'swap.setUnit': engineCommand(ofTask.extend({ newSerial: z.string().trim().min(1).max(64) }), swapSchema),
  /** The acquirer was asked for the swap. */
  'swap.noteRequest': engineCommand(ofTask.extend({ report: reportSchema }), swapSchema),
  /** Somebody has activated, loaded and signed on the new unit; the program never does. */
  'swap.noteActivation': engineCommand(ofTask.extend({ on: z.iso.date() }), swapSchema),
  /** Compares the newest full check of the new unit with the record. Codes: swap.not-checked, swap.numbers-differ */
  'swap.compare': engineCommand(ofTask.extend({ acceptsUnread: z.boolean() }), swapSchema),
  /**
   * The new unit takes the record's place, the old one goes. Codes: action.payments-pending, swap.unit-not-usable,
   * lifecycle.*
   */
  'swap.handOver': engineCommand(
    ofTask.extend({ oldGoes: z.enum(oldUnitWays), to: z.string().trim().min(1).max(80), reason }),
    swapSchema,
  ),
  /** The acquirer says that the binding has moved; ends the swap. */
  'swap.confirm': engineCommand(ofTask.extend({ source: z.enum(personSources), note: reason }), swapSchema),
  /** Leaves it for good; possible until the hand-over. Codes: swap.not-yet */
  'swap.abandon': engineCommand(ofTask.extend({ reason }), swapSchema),
} as const;

/** Events about swaps. */
export const swapEvents = {
  'swap.changed': event(swapSchema),
} as const;
