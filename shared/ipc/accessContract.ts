// Channels about who is at the program: logging in, locking, and what an owner sets about it.
import { z } from 'zod';
import { accessSettingsSchema, accessStateSchema } from '../access/accessState.ts';
import { engineCommand, event } from './define.ts';

/** A PIN or a code as it was typed; what is wrong with it is answered in words. */
const typed = z.string().max(40);
const proof = z.object({ personId: z.uuid(), pin: typed });

/** Commands about who is at the program. */
export const accessCommands = {
  'access.state': engineCommand(z.object({}), accessStateSchema),
  /** Codes: person.unknown, person.left, person.no-pin, person.must-wait, person.wrong-pin */
  'access.login': engineCommand(proof, accessStateSchema),
  /** Enters without a PIN, to look and for the cashier's tasks. Codes: access.no-looking */
  'access.look': engineCommand(z.object({}), accessStateSchema),
  /** Hides everything until somebody logs in; what runs goes on. */
  'access.lock': engineCommand(z.object({}), accessStateSchema),
  /** Nobody is logged in any more. */
  'access.logout': engineCommand(z.object({}), accessStateSchema),
  /** Somebody types or points: the idle time begins anew. */
  'access.touch': engineCommand(z.object({}), z.object({})),
  'access.setSettings': engineCommand(accessSettingsSchema, accessStateSchema),
  /**
   * Makes the code that replaces a forgotten PIN of an owner; the one before it opens nothing any more. It is told this
   * once. Codes: person.*, access.not-allowed
   */
  'access.makeRecovery': engineCommand(proof, z.object({ code: z.string() })),
  /** Sets a new PIN of an owner by the code, once. Codes: access.no-code, access.wrong-code, access.code-wait, person.* */
  'access.recover': engineCommand(z.object({ personId: z.uuid(), code: typed, pin: typed }), accessStateSchema),
} as const;

/** Events about who is at the program. */
export const accessEvents = {
  'access.changed': event(accessStateSchema),
} as const;
