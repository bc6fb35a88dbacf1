// Channels about the state of a record: life cycle, registration, the hands through which the terminal goes.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';
import { actionRoles } from '../model/action.ts';
import { lifecycleSchema } from '../register/lifecycle.ts';
import { personSources } from '../register/registerFields.ts';
import {
  custodyEntrySchema,
  custodySteps,
  registerRecordSchema,
  registerStandingSchema,
  registrationStates,
} from '../register/registerRecord.ts';
import { engineCommand } from './define.ts';

const ofRecord = z.object({ recordId: z.uuid() });
const reason = z.string().trim().min(3).max(300);
const hand = z.string().trim().min(1).max(80).nullable();

/** Commands about the state of a record. */
export const registerStateCommands = {
  /** How each terminal that was met over a cable stands in the register; those without a record are missing. */
  'register.standings': engineCommand(z.object({}), z.array(registerStandingSchema)),
  /**
   * Sets another state of life; custody gets an entry where hands change. Leaving quarantine needs the role `owner`.
   * Codes: register.unknown, lifecycle.no-way, lifecycle.needs-check, lifecycle.needs-owner, lifecycle.needs-registration,
   * lifecycle.payments-pending
   */
  'register.changeLifecycle': engineCommand(
    ofRecord.extend({
      to: lifecycleSchema,
      reason,
      role: z.enum(actionRoles),
      /** The owner's yes to send a unit away with open payments: the number that was shown, null for an unknown one. */
      openPayments: z.object({ accepts: z.number().int().min(0).nullable(), ticked: z.boolean() }).nullish(),
    }),
    registerRecordSchema,
  ),
  /**
   * What a source says of the registration, and how it is known (`note`). `registered` closes the task of a new
   * terminal. Codes: register.unknown, lifecycle.not-allowed
   */
  'register.confirmRegistration': engineCommand(
    ofRecord.extend({ state: z.enum(registrationStates), source: z.enum(personSources), note: reason }),
    registerRecordSchema,
  ),
  /** Why the state of a terminal's record forbids what can be done over the cable; null = it does not. Codes: terminal.unknown */
  'register.forbidden': engineCommand(
    z.object({ terminalId: z.uuid() }),
    z.object({
      quickCheck: appErrorSchema.nullable(),
      fullCheck: appErrorSchema.nullable(),
      command: appErrorSchema.nullable(),
    }),
  ),
  /** The hands through which a terminal went, newest first. Codes: register.unknown */
  'register.custody': engineCommand(ofRecord, z.array(custodyEntrySchema)),
  /** Adds an entry; `at` = when it happened, not later than now. Codes: register.unknown, lifecycle.not-allowed, input.invalid */
  'register.addCustody': engineCommand(
    ofRecord.extend({
      step: z.enum(custodySteps),
      at: z.iso.datetime(),
      from: hand,
      to: hand,
      place: z.string().trim().min(1).max(160).nullable(),
      reason,
    }),
    custodyEntrySchema,
  ),
} as const;
