// How a terminal of the shop is connected right now, apart from how healthy it is.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';

/**
 * States of a connection. `connected` = its port is there and the last dialogue went well · `connecting` = it is being
 * asked who it is · `offline` = unplugged, switched off or not answering · `busy` = another program has its port ·
 * `denied` = this user may not open the port · `noDriver` = the adapter is plugged in but became no port.
 */
export const connectionStates = ['connected', 'connecting', 'offline', 'busy', 'denied', 'noDriver'] as const;
/** State of a connection. */
export type ConnectionStateName = (typeof connectionStates)[number];

/** The connection of one terminal. */
export const connectionSchema = z.object({
  terminalId: z.uuid(),
  state: z.enum(connectionStates),
  /** Since when it is in that state. */
  since: z.iso.datetime(),
  /** Where it is, or where it is looked for. */
  address: z.string(),
  /** Why it is not connected; null where that is not known. */
  error: appErrorSchema.nullable(),
  /** When it will be tried again; null if nothing is planned. */
  nextTryAt: z.iso.datetime().nullable(),
  /** How often it came back since the program was started. */
  reconnects: z.number().int().nonnegative(),
});
/** The connection of one terminal. */
export type Connection = Readonly<z.infer<typeof connectionSchema>>;

/** Why a port cannot be used, and the texts that help: nothing of it is ever run by the program. */
export const portTroubleSchema = z.object({
  address: z.string(),
  exists: z.boolean(),
  /** The way to be let in; null where the port may be opened. */
  fix: z
    .object({
      kind: z.enum(['joinGroup', 'logInAgain', 'udevRule', 'sandbox', 'askAdministrator']),
      group: z.string().nullable(),
      command: z.string().nullable(),
      rule: z.string().nullable(),
    })
    .nullable(),
  holders: z.array(z.object({ pid: z.number().int(), command: z.string().nullable() })),
  /** False: programs of other users could not be looked into. */
  isWhole: z.boolean(),
  /** Services that take this adapter by themselves, with the rule that keeps them away. */
  services: z.array(
    z.object({
      id: z.enum(['modemManager', 'brltty']),
      pid: z.number().int().nullable(),
      ruleFiles: z.array(z.string()),
      command: z.string().nullable(),
    }),
  ),
});
/** Why a port cannot be used. */
export type PortTrouble = Readonly<z.infer<typeof portTroubleSchema>>;
