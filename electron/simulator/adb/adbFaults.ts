// What can go wrong on the line to a simulated Android terminal, as plain data.
import { z } from 'zod';

const which = z.number().int().min(1).max(1_000_000);

/** One fault; it holds for every line until it is taken away. */
const adbFaultSchema = z.discriminatedUnion('kind', [
  /** Answers leave in pieces of so many bytes. */
  z.strictObject({ kind: z.literal('pieces'), bytes: z.number().int().min(1).max(65_536) }),
  /** So long before every piece. */
  z.strictObject({ kind: z.literal('delay'), ms: z.number().int().min(1).max(60_000) }),
  /** Pulls the cable after so many bytes. */
  z.strictObject({ kind: z.literal('cut'), afterBytes: z.number().int().min(0).max(10_000_000) }),
  /** Falls silent after so many bytes. */
  z.strictObject({ kind: z.literal('mute'), afterBytes: z.number().int().min(0).max(10_000_000) }),
  /** Pulls the cable in the middle of a message; counted from 1. */
  z.strictObject({ kind: z.literal('close'), block: which, atByte: z.number().int().min(0).max(65_600) }),
  /** Neither hears nor says anything for some seconds, beginning with a message (1 = at once). */
  z.strictObject({ kind: z.literal('silence'), block: which.default(1), seconds: z.number().min(0).max(86_400) }),
  /** Damages a message with this probability: loses it, changes a byte, or sends it twice. */
  z.strictObject({ kind: z.literal('random'), rate: z.number().min(0).max(1), seed: z.number().int().default(1) }),
  /** Takes a command and never ends it. */
  z.strictObject({ kind: z.literal('hang'), command: z.string().max(100) }),
  /** Knows only `shell:`, as Android before 5. */
  z.strictObject({ kind: z.literal('shellOnly') }),
]);
/** One fault. */
export type AdbFault = z.infer<typeof adbFaultSchema>;

/** Several at once. */
export const adbFaultsSchema = z.array(adbFaultSchema).max(20);

/** The fault of a kind, if there is one. */
export const faultOf = <K extends AdbFault['kind']>(
  faults: readonly AdbFault[],
  kind: K,
): Extract<AdbFault, { kind: K }> | undefined =>
  faults.find((fault): fault is Extract<AdbFault, { kind: K }> => fault.kind === kind);
