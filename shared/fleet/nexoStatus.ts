// One line about a terminal in the words of nexo Retailer 3.0 (Diagnosis, POIStatus), out of its newest record and its link.
import { z } from 'zod';
import type { Connection } from '../model/connection.ts';
import type { linkStates } from '../model/terminal.ts';
import type { Outcome } from '../model/verdict.ts';
import type { Lifecycle } from '../register/lifecycle.ts';

/** nexo's states of a terminal as a whole. `OK` = ready for requests; how healthy it is, the verdict says. */
export const globalStates = ['OK', 'Busy', 'Maintenance', 'Unreachable'] as const;
/** nexo's states of a printer. */
export const printerStates = ['OK', 'PaperLow', 'NoPaper', 'PaperJam', 'OutOfOrder'] as const;
/** nexo's flags, in the order of the line. */
export const nexoFlags = ['CardReaderOKFlag', 'SecurityOKFlag', 'PEDOKFlag', 'CommunicationOKFlag'] as const;
/** One flag. */
export type NexoFlag = (typeof nexoFlags)[number];

/** nexo's POIStatus: a flag is absent where the terminal has no such part, or does not tell of it. */
export const nexoStatusSchema = z.object({
  /** Null while nobody has ever read the terminal: nexo has no word for that. */
  GlobalStatus: z.enum(globalStates).nullable(),
  PrinterStatus: z.enum(printerStates).optional(),
  CardReaderOKFlag: z.boolean().optional(),
  SecurityOKFlag: z.boolean().optional(),
  PEDOKFlag: z.boolean().optional(),
  CommunicationOKFlag: z.boolean().optional(),
  /** What GlobalStatus rests on: register (in repair, quarantined), run (a check runs), link, check (newest record), nothing. */
  from: z.enum(['register', 'run', 'link', 'check', 'nothing']),
  /** When the newest record was made, on which all flags rest; null without one. */
  readAt: z.iso.datetime().nullable(),
});
/** nexo's POIStatus with its sources. */
export type NexoStatus = Readonly<z.infer<typeof nexoStatusSchema>>;

/** The part of a check's result that is looked at. */
export interface StatusFinding {
  readonly id: string;
  readonly outcome: Outcome;
  readonly evidence: readonly { readonly key: string; readonly value: string | number | boolean }[];
}

/** Everything that is looked at; null = not known. */
export interface StatusFacts {
  /** Results of the newest record. */
  readonly checks: readonly StatusFinding[] | null;
  readonly readAt: string | null;
  /** How the last attempt to reach it ended. */
  readonly link: (typeof linkStates)[number] | null;
  readonly connection: Connection['state'] | null;
  readonly lifecycle: Lifecycle | null;
}

type Flags = Omit<NexoStatus, 'GlobalStatus' | 'from' | 'readAt'>;

const valuesOf = (checks: readonly StatusFinding[], id: string, key: string): readonly unknown[] =>
  checks
    .filter((check) => check.id === id)
    .flatMap(({ evidence }) => evidence.filter((each) => each.key === key).map(({ value }) => value));

const outcomeOf = (checks: readonly StatusFinding[], id: string): Outcome | null => {
  const found = checks.find((check) => check.id === id)?.outcome ?? null;
  return found === 'notSupported' || found === 'skipped' ? null : found;
};

const locksOf = (checks: readonly StatusFinding[]): readonly unknown[] | null =>
  outcomeOf(checks, 'terminal.locks') === null ? null : valuesOf(checks, 'terminal.locks', 'terminal.lock');

const statusCodeOf = (checks: readonly StatusFinding[]): unknown =>
  valuesOf(checks, 'status.code', 'terminal.status')[0] ?? null;

// A part is known by what its maker calls it: nothing else tells a PIN pad from a reader (ZVT PA00P015 rev 13.08, tag 1F42).
const partStates = (checks: readonly StatusFinding[], name: RegExp): readonly unknown[] =>
  checks
    .filter(({ id }) => id === 'component.states')
    .flatMap(({ evidence }) =>
      evidence.filter(({ key }) => key.startsWith('component.state ') && name.test(key.slice(16))),
    )
    .map(({ value }) => value);

/** False as soon as one says no, true if at least one says yes, absent where nobody speaks. */
const together = (said: readonly (boolean | null)[]): boolean | undefined => {
  if (said.includes(false)) return false;
  return said.includes(true) ? true : undefined;
};

const printers: Readonly<Record<string, (typeof printerStates)[number]>> = {
  ready: 'OK',
  noPaper: 'NoPaper',
  paperJam: 'PaperJam',
  // The cutter stands still: with paper in it, in nearly every case.
  cutterFault: 'PaperJam',
  coverOpen: 'OutOfOrder',
  tooHot: 'OutOfOrder',
  otherFault: 'OutOfOrder',
};

const printerOf = (checks: readonly StatusFinding[]): NexoStatus['PrinterStatus'] => {
  const [state] = valuesOf(checks, 'printer.state', 'printer.state');
  const said = typeof state === 'string' ? (printers[state] ?? 'OutOfOrder') : undefined;
  if (said !== undefined && said !== 'OK') return said;
  const [percent] = valuesOf(checks, 'paper.remaining', 'paper.remaining');
  if (percent === 0) return 'NoPaper';
  const paper = outcomeOf(checks, 'paper.remaining');
  if (paper === 'warn' || paper === 'fail') return 'PaperLow';
  if (statusCodeOf(checks) === 'CC' || locksOf(checks)?.includes('printer') === true) return 'OutOfOrder';
  return said ?? (paper === 'pass' ? 'OK' : undefined);
};

const readerCodes: readonly unknown[] = ['C0', 'E2', 'E3'];
const readerLocks: readonly unknown[] = ['cardReaderNotFound', 'contactlessReaderNotInitialised'];

const readerOf = (checks: readonly StatusFinding[]): boolean | undefined =>
  together([
    readerCodes.includes(statusCodeOf(checks)) ? false : null,
    // The list of locks names a reader that is not found; where it was read and names none, the readers are there.
    locksOf(checks)?.every((lock) => !readerLocks.includes(lock)) ?? null,
    ...partStates(checks, /reader|contactless|nfc|chip|magstripe|读卡/i).map((state) => state === 'ready'),
  ]);

const securityLocks: readonly unknown[] = ['secureModuleChanged', 'secureLinkNotReady'];

const securityOf = (checks: readonly StatusFinding[]): boolean | undefined => {
  const outcome = outcomeOf(checks, 'security.tamper');
  const flags = valuesOf(checks, 'security.tamper', 'security.flag');
  // A weak coin cell is work for the technician, and no sensor that was triggered.
  const isQuiet = outcome === 'warn' && flags.length > 0 && flags.every((flag) => flag === 'clockOrCoinCell');
  return together([
    outcome === null ? null : outcome === 'pass' || isQuiet,
    locksOf(checks)?.some((lock) => securityLocks.includes(lock)) === true ? false : null,
    partStates(checks, /^/).includes('fraud') ? false : null,
  ]);
};

const pinPadOf = (checks: readonly StatusFinding[]): boolean | undefined =>
  together([
    ...partStates(checks, /\bpin\b|pin ?pad|\bped\b|key ?pad|密码/i).map((state) => state === 'ready'),
    ...checks
      .filter(({ id }) => id === 'keys.present')
      .flatMap(({ evidence }) => evidence.filter(({ key }) => key === 'key.pin' || key.startsWith('key.pin.')))
      .map(({ value }) => value === 'present'),
  ]);

const inNetwork: readonly unknown[] = ['home', 'roaming'];
const outOfNetwork: readonly unknown[] = ['none', 'searching', 'denied'];

/** One way into a network is enough: a missing SIM card is no trouble for a terminal on the shop's own network. */
const communicationOf = (checks: readonly StatusFinding[]): boolean | undefined => {
  const ways = outcomeOf(checks, 'network.connection');
  const mobile = valuesOf(checks, 'signal.strength', 'network.registration')[0];
  if (ways === 'pass' || inNetwork.includes(mobile)) return true;
  const isBroken = ways !== null || outOfNetwork.includes(mobile) || outcomeOf(checks, 'sim.state') === 'fail';
  return isBroken ? false : undefined;
};

const flagsOf = (checks: readonly StatusFinding[]): Flags => {
  const all = {
    PrinterStatus: printerOf(checks),
    CardReaderOKFlag: readerOf(checks),
    SecurityOKFlag: securityOf(checks),
    PEDOKFlag: pinPadOf(checks),
    CommunicationOKFlag: communicationOf(checks),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
};

const outOfOrder = (checks: readonly StatusFinding[]): boolean =>
  statusCodeOf(checks) === 'E0' ||
  outcomeOf(checks, 'status.code') === 'fail' ||
  outcomeOf(checks, 'terminal.locks') === 'fail' ||
  locksOf(checks)?.includes('service') === true;

const inMaintenance: readonly unknown[] = ['inRepair', 'quarantined'];
const notThere: readonly unknown[] = ['offline', 'denied', 'noDriver'];

const globalOf = ({ checks, link, connection, lifecycle }: StatusFacts): Pick<NexoStatus, 'GlobalStatus' | 'from'> => {
  if (inMaintenance.includes(lifecycle)) return { GlobalStatus: 'Maintenance', from: 'register' };
  if (link === 'checking') return { GlobalStatus: 'Busy', from: 'run' };
  // Another program holds the port, as a till does during a payment.
  if (connection === 'busy') return { GlobalStatus: 'Busy', from: 'link' };
  if (link === 'unreachable' || notThere.includes(connection)) return { GlobalStatus: 'Unreachable', from: 'link' };
  if (checks === null) return { GlobalStatus: null, from: 'nothing' };
  if (outOfOrder(checks)) return { GlobalStatus: 'Maintenance', from: 'check' };
  return { GlobalStatus: statusCodeOf(checks) === '9C' ? 'Busy' : 'OK', from: 'check' };
};

/**
 * The line in nexo's words. GlobalStatus, first match wins: in repair or quarantined → Maintenance; a check runs, or
 * another program holds the port → Busy; not reached → Unreachable; never read → null; the newest record says out of
 * order, service lock or remote maintenance (E0) → Maintenance, “please wait” (9C) → Busy; else OK. Flags rest on the
 * newest record alone.
 */
export const nexoStatus = (facts: StatusFacts): NexoStatus => ({
  ...globalOf(facts),
  ...(facts.checks === null ? {} : flagsOf(facts.checks)),
  readAt: facts.checks === null ? null : facts.readAt,
});
