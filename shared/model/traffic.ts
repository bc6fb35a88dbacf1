// What goes over the lines to the terminals, as the window shows it: masked before it gets here.
import { z } from 'zod';
import { bilingualSchema } from './bilingual.ts';

/** What a row of the traffic is: bytes one way or the other, a person's note, or a port that opened, closed or would not open. */
export const trafficKinds = ['toTerminal', 'fromTerminal', 'note', 'opened', 'closed', 'refused'] as const;
/** What a row of the traffic is. */
export type TrafficKind = (typeof trafficKinds)[number];

/** At most this many bytes of a message come with its row; `traffic.detail` has all. */
export const shownBytes = 256;

/** A row of the traffic. */
export const trafficEntrySchema = z.object({
  /** Rises by one with every row of all lines since the program's background part was started. */
  number: z.number().int().positive(),
  /** When its first byte was seen, in ms since 1970. */
  at: z.number(),
  /** Address of the port; null for a note on all of them. */
  address: z.string().nullable(),
  kind: z.enum(trafficKinds),
  /** The first bytes in upper-case hex without blanks; masked. */
  hex: z.string(),
  /** Number of all its bytes. */
  length: z.number().int().nonnegative(),
  /** Whether a message ends here; false for noise and for what was broken off. */
  isWhole: z.boolean(),
  /** Places of overwritten bytes: from, and the first after it; the first of them. */
  masked: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
  /** Driver plug-in that understands it; null if none does. */
  family: z.string().nullable(),
  /** What it says; null if nobody knows. */
  summary: bilingualSchema.nullable(),
  /** The note, or why the port was closed. */
  text: z.string().nullable(),
});
/** A row of the traffic. */
export type TrafficEntry = Readonly<z.infer<typeof trafficEntrySchema>>;

/** One line since the program's background part was started. */
export const trafficLineSchema = z.object({
  address: z.string(),
  isOpen: z.boolean(),
  messages: z.number().int(),
  bytesToTerminal: z.number().int(),
  bytesFromTerminal: z.number().int(),
  /** Older rows that are not kept in memory any more. */
  forgotten: z.number().int(),
  lastAt: z.number(),
});
/** One line since the program's background part was started. */
export type TrafficLine = Readonly<z.infer<typeof trafficLineSchema>>;

/** A message taken apart. */
export const trafficDetailSchema = z.object({
  number: z.number().int(),
  /** All its bytes. */
  hex: z.string(),
  masked: z.array(z.object({ from: z.number().int(), to: z.number().int() })),
  fields: z.array(z.object({ name: z.string(), value: z.string() })),
});
/** A message taken apart. */
export type TrafficDetail = Readonly<z.infer<typeof trafficDetailSchema>>;
