// What a simulated terminal does with each command: which it knows, and when it puts one off or refuses it.
import { toHex } from '../../protocol/field/hex.ts';
import type { ZvtApdu } from '../../protocol/zvt/zvtApdu.ts';
import type { CommandContext, CommandHandler } from './commandContext.ts';
import { readFiles } from './fileCommands.ts';
import { logOff, registration } from './registrationCommands.ts';
import { printOnPaper } from './slipPrinting.ts';
import { maintenance, statusEnquiry, systemInfo } from './statusCommands.ts';
import { endOfDay, turnoverTotals } from './turnoverCommands.ts';
import {
  diagnosis,
  initialisation,
  printConfiguration,
  selftest,
  setDateTime,
  softwareUpdate,
} from './workCommands.ts';
import type { Talk } from './zvtTalk.ts';

const unknownCommand = 0x83;
const pleaseWait = 0x9c;
const wrongPassword = 0x83;
const lockedOut = 0xdf;
/** Status codes during which a terminal has no time: please wait, remote maintenance. */
const busyCodes = [0x9c, 0xe0];

/** A command that some terminals know. */
interface Known {
  readonly handler: CommandHandler;
  readonly isOffered: (context: CommandContext) => boolean;
  /** Carried out although the terminal is locked (ZVT PA00P015 rev 13.08 §7.1). */
  readonly whileLocked?: true;
  /** Carried out although the terminal is busy. */
  readonly whileBusy?: true;
  /** Its data begins with a password. */
  readonly hasPassword?: true;
}

const known: ReadonlyMap<number, Known> = new Map<number, Known>([
  [0x0501, { handler: statusEnquiry, isOffered: () => true, whileLocked: true, whileBusy: true, hasPassword: true }],
  [
    0x0600,
    {
      handler: registration,
      isOffered: ({ profile }) => profile.hasRegistration,
      whileLocked: true,
      whileBusy: true,
      hasPassword: true,
    },
  ],
  [
    0x0602,
    { handler: logOff, isOffered: ({ profile }) => profile.hasRegistration, whileLocked: true, whileBusy: true },
  ],
  [
    0x0f4d,
    {
      handler: maintenance,
      isOffered: ({ profile, state }) => profile.hasMaintenance && state.maintenance !== null,
      whileLocked: true,
    },
  ],
  [0x0fa1, { handler: systemInfo, isOffered: ({ profile }) => profile.hasSystemInfo }],
  [0x061a, { handler: printConfiguration, isOffered: ({ profile }) => profile.hasPrintout }],
  [
    0x06d3,
    { handler: printOnPaper, isOffered: ({ profile }) => profile.printer === 'own' && profile.hasStatusContainer },
  ],
  [0x0670, { handler: diagnosis, isOffered: ({ profile }) => profile.diagnosis !== 'none' }],
  [0x0679, { handler: selftest, isOffered: ({ profile }) => profile.hasSelftest }],
  [0x0691, { handler: setDateTime, isOffered: ({ profile }) => profile.hasSetClock, hasPassword: true }],
  [0x0693, { handler: initialisation, isOffered: ({ profile }) => profile.hasInitialisation, hasPassword: true }],
  [0x0610, { handler: turnoverTotals, isOffered: ({ profile }) => profile.hasTurnoverTotals, hasPassword: true }],
  [0x0650, { handler: endOfDay, isOffered: ({ state }) => state.allowsEndOfDay, hasPassword: true }],
  [0x0810, { handler: softwareUpdate, isOffered: ({ profile }) => profile.update !== 'none', whileLocked: true }],
  [0x0811, { handler: readFiles, isOffered: ({ profile }) => profile.hasLogFiles }],
]);

/** Commands that even a locked terminal hears, here all unknown: display, read card, service mode. */
const heardWhileLocked = [0x06c0, 0x06e0, 0x06e1, 0x06e2, 0x06e3, 0x06e5, 0x0801];

const lockOut = async (talk: Talk): Promise<void> => {
  if (await talk.accept()) await talk.abort(lockedOut);
};

const hasWrongPassword = ({ state }: CommandContext, data: Uint8Array): boolean =>
  state.password !== null && data.length >= 3 && toHex(data.subarray(0, 3)) !== state.password;

/** Carries out one command. */
export const carryOut = async (context: CommandContext, { command, data }: ZvtApdu, talk: Talk): Promise<void> => {
  const { state } = context;
  const one = known.get(command);
  if (one === undefined || !one.isOffered(context)) {
    if (state.isLockedOut && !heardWhileLocked.includes(command)) await lockOut(talk);
    else await talk.refuse(unknownCommand);
  } else if (busyCodes.includes(state.statusCode) && one.whileBusy !== true) await talk.refuse(pleaseWait);
  else if (state.isLockedOut && one.whileLocked !== true) await lockOut(talk);
  else if (one.hasPassword === true && hasWrongPassword(context, data)) {
    if (await talk.accept()) await talk.abort(wrongPassword);
  } else await one.handler(context, talk, data);
};
