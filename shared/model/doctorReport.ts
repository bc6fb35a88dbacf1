// What the connection doctor has found: every place looked at, each finding with evidence, one remedy and whose job it is.
import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';
import { whoSchema } from './who.ts';

/** Places that the doctor looks at, in the order in which they are shown. */
export const doctorChecks = [
  'computer',
  'usb',
  'ports',
  'rights',
  'busy',
  'services',
  'power',
  'line',
  'network',
  'android',
] as const;
/** A place that the doctor looks at. */
export type DoctorCheck = (typeof doctorChecks)[number];

/** Everything the doctor can find. `hint` = possible, the evidence is not enough; it never sounds like more. */
export const doctorFindingIds = [
  'computer.sandboxed',
  'usb.no-driver',
  'usb.taken-by-brltty',
  'usb.nothing-plugged',
  'ports.none',
  'ports.hidden',
  'rights.denied',
  'rights.log-in-again',
  'busy.held',
  'busy.unnamed',
  'services.modem-manager',
  'services.brltty',
  'power.hub',
  'power.asleep',
  'power.over-current',
  'line.answers',
  'line.other-settings',
  'line.other-protocol',
  'line.echo',
  'line.unfinished',
  'line.silent',
  'line.broken',
  'line.gone',
  'line.no-port',
  'network.answers',
  'network.refused',
  'network.unfinished',
  'network.silent',
  'network.other-protocol',
  'android.answers',
  'android.trouble',
] as const;
/** Something the doctor can find. */
export type DoctorFindingId = (typeof doctorFindingIds)[number];

/** The one thing to do about a finding, as a button. */
export const doctorActionSchema = z.discriminatedUnion('kind', [
  /** Puts a command or a rule on the clipboard; it is never run by the program. */
  z.object({ kind: z.literal('copy'), text: z.string() }),
  /** Checks the terminal at this address, which the doctor found to answer. */
  z.object({ kind: z.literal('check'), address: z.string() }),
  /** Shows ports that hardly hold a terminal too. */
  z.object({ kind: z.literal('showAllPorts') }),
]);
/** The one thing to do about a finding, as a button. */
export type DoctorAction = Readonly<z.infer<typeof doctorActionSchema>>;

/** One finding. */
export const doctorFindingSchema = z.object({
  id: z.enum(doctorFindingIds),
  check: z.enum(doctorChecks),
  outcome: z.enum(['fine', 'hint', 'problem']),
  /** The port concerned; null for the computer as a whole. */
  address: z.string().nullable(),
  title: bilingualSchema,
  explanation: bilingualSchema,
  /** What to do; null when nothing has to be done. */
  remedy: bilingualSchema.nullable(),
  who: whoSchema,
  /** Facts on which it rests, as seen; masked. */
  evidence: z.array(z.object({ key: z.string(), value: z.string() })),
  action: doctorActionSchema.nullable(),
});
/** One finding. */
export type DoctorFinding = Readonly<z.infer<typeof doctorFindingSchema>>;

/** A run of the doctor. `notPossible` = this system does not let anybody look there. */
export const doctorRunSchema = z.object({
  id: z.uuid(),
  state: z.enum(['running', 'done', 'cancelled']),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  checks: z.array(
    z.object({
      id: z.enum(doctorChecks),
      state: z.enum(['waiting', 'running', 'done', 'notPossible']),
      findings: z.array(doctorFindingSchema),
    }),
  ),
});
/** A run of the doctor. */
export type DoctorRun = Readonly<z.infer<typeof doctorRunSchema>>;
