// A terminal as the overview shows it: who, where, how, since when; also one that only the register knows.
import { z } from 'zod';
import { appErrorSchema } from '../error/appError.ts';
import { connectionStates } from '../model/connection.ts';
import { linkStates } from '../model/terminal.ts';
import { verdictSchema } from '../model/verdict.ts';
import { lifecycleSchema } from '../register/lifecycle.ts';
import { registrationStates } from '../register/registerRecord.ts';
import { nexoStatusSchema } from './nexoStatus.ts';
import { presenceSchema } from './presence.ts';

/** One line of the overview. */
export const fleetEntrySchema = z.object({
  /** The terminal's id; that of its record where this computer has never met it. */
  id: z.uuid(),
  terminalId: z.uuid().nullable(),
  recordId: z.uuid().nullable(),
  name: z.string(),
  model: z.string().nullable(),
  serialNumber: z.string().nullable(),
  tid: z.string().nullable(),
  store: z.string().nullable(),
  counter: z.string().nullable(),
  simulated: z.boolean(),
  link: z.enum(linkStates),
  connection: z
    .object({ state: z.enum(connectionStates), since: z.iso.datetime(), error: appErrorSchema.nullable() })
    .nullable(),
  verdict: verdictSchema.nullable(),
  lastCheckId: z.uuid().nullable(),
  /** Checks of the newest record that did not pass, worst first. */
  concerns: z.array(z.string()),
  lifecycle: lifecycleSchema.nullable(),
  registration: z.enum(registrationStates).nullable(),
  status: nexoStatusSchema,
  presence: presenceSchema,
});
/** One line of the overview. */
export type FleetEntry = Readonly<z.infer<typeof fleetEntrySchema>>;

/** Groups of the overview, worst first. */
export const fleetStates = [
  'fault',
  'unreachable',
  'attention',
  'incomplete',
  'unchecked',
  'neverSeen',
  'maintenance',
  'well',
  'away',
] as const;
/** One group. */
export type FleetState = (typeof fleetStates)[number];

const byVerdict = { fail: 'fault', warn: 'attention', incomplete: 'incomplete', pass: 'well' } as const;
const outOfTheHouse: readonly unknown[] = ['swappedOut', 'retired', 'foreign'];
const underCare: readonly unknown[] = ['inRepair', 'quarantined'];

/** Whether it cannot be reached: its last dialogue failed, or its connection is lost. A port in use is not counted. */
export const isLost = ({ link, connection }: Pick<FleetEntry, 'link' | 'connection'>): boolean =>
  link === 'unreachable' || ['offline', 'denied', 'noDriver'].includes(connection?.state ?? '');

/** The group of a terminal. A fault stays a fault while it cannot be reached; in repair and quarantined come before all. */
export const fleetStateOf = (entry: FleetEntry): FleetState => {
  const { terminalId, lifecycle, verdict } = entry;
  if (underCare.includes(lifecycle)) return 'maintenance';
  if (outOfTheHouse.includes(lifecycle)) return 'away';
  if (terminalId === null) return 'neverSeen';
  if (verdict === 'fail') return 'fault';
  if (isLost(entry)) return 'unreachable';
  return verdict === null ? 'unchecked' : byVerdict[verdict];
};

const rank: Readonly<Record<FleetState, number>> = Object.fromEntries(
  fleetStates.map((state, at) => [state, at]),
) as Record<FleetState, number>;

/** Whether somebody has to do something about it. */
export const needsSomebody = (state: FleetState): boolean => rank[state] <= rank.attention;

const names = new Intl.Collator('zh', { numeric: true });

/** Worst first; equals by name in Chinese order with numbers by value, then by id. */
export const worstFirst = (one: FleetEntry, other: FleetEntry): number =>
  rank[fleetStateOf(one)] - rank[fleetStateOf(other)] ||
  (one.name === other.name ? 0 : names.compare(one.name, other.name)) ||
  (one.id < other.id ? -1 : 1);
