// Who a terminal is (read over the cable) and what the shop knows about it.
import { z } from 'zod';
import { verdictSchema } from './verdict.ts';

/** State of a part, after ZVT PA00P015 rev 13.08, tag 1F43; null where the terminal does not say. */
export const componentStates = ['ready', 'initialisationNeeded', 'noKeys', 'fraud'] as const;

/** One part of a terminal: the terminal itself, a PIN pad, a reader. */
export const componentSchema = z.object({
  name: z.string().nullable(),
  /** Upper-case hex digits as sent, or the text of the label; never a number. */
  serialNumber: z.string().nullable(),
  softwareVersion: z.string().nullable(),
  state: z.enum(componentStates).nullable(),
});
/** One part of a terminal. */
export type Component = Readonly<z.infer<typeof componentSchema>>;

/** What a terminal says about itself; null = not given, never guessed. */
export const terminalIdentitySchema = z.object({
  driver: z.string(),
  serialNumber: z.string().nullable(),
  model: z.string().nullable(),
  /** Terminal identifier with its leading zeros. */
  tid: z.string().nullable(),
  /** Merchant identifier, may hold letters. */
  mid: z.string().nullable(),
  softwareVersion: z.string().nullable(),
  components: z.array(componentSchema),
});
/** What a terminal says about itself. */
export type TerminalIdentity = Readonly<z.infer<typeof terminalIdentitySchema>>;

/** How the last attempt to reach a terminal ended, or what is going on. */
export const linkStates = ['reached', 'checking', 'unreachable', 'never'] as const;

/** A terminal as a card shows it. */
export const terminalSummarySchema = z.object({
  id: z.uuid(),
  /** Name given by the shop; the model's name until then. */
  name: z.string(),
  identity: terminalIdentitySchema,
  /** Where it was last reached. */
  address: z.string(),
  simulated: z.boolean(),
  link: z.enum(linkStates),
  /** Code of the last failure to reach it; null after a success. */
  linkError: z.string().nullable(),
  lastContactAt: z.iso.datetime().nullable(),
  verdict: verdictSchema.nullable(),
  /** Id of the newest stored check. */
  lastCheckId: z.uuid().nullable(),
  /** Checks of the newest report that did not pass, worst first: what the card shows as reason. */
  concerns: z.array(z.string()),
});
/** A terminal as a card shows it. */
export type TerminalSummary = Readonly<z.infer<typeof terminalSummarySchema>>;
