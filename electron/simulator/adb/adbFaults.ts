// What can go wrong on the line to a simulated Android terminal, as plain data.
import { z } from 'zod';

/** One fault; it holds for every line until it is taken away. */
const adbFaultSchema = z.discriminatedUnion('kind', [
  /** Answers leave in pieces of so many bytes. */
  z.strictObject({ kind: z.literal('pieces'), bytes: z.number().int().min(1).max(65_536) }),
  /** So long before every piece. */
  z.strictObject({ kind: z.literal('delay'), ms: z.number().int().min(1).max(60_000) }),
  /** Pulls the cable after so many bytes. */
  z.strictObject({ kind: z.literal('cut'), afterBytes: z.number().int().min(0).max(10_000_000) }),
  /** Falls silent after so many bytes. */
  z.strictObject({ kind: z.literal('silence'), afterBytes: z.number().int().min(0).max(10_000_000) }),
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
