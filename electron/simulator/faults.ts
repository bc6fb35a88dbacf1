// What can go wrong on a simulated line, as plain data for scenarios, tests and the control port.
import { z } from 'zod';

const which = z.number().int().min(1).max(1_000_000);
const copies = z.number().int().min(1).max(1000).default(1);
const atByte = z.number().int().min(0).max(65_600);
const noiseHex = z.string().regex(/^([0-9A-Fa-f]{2} ?){1,300}$/, 'hex pairs');

/**
 * One fault. Blocks and acknowledgements are counted from 1 as they leave the terminal, repeats included, per connection.
 * `times` = for how many of them in a row.
 */
const faultSchema = z.discriminatedUnion('kind', [
  /** Flips one bit of the checksum of a block. */
  z.strictObject({ kind: z.literal('crcError'), block: which, times: copies }),
  /** The same, for every nth block and its first copy only. */
  z.strictObject({ kind: z.literal('crcErrorEvery'), every: z.number().int().min(2).max(1000) }),
  /** Swallows an acknowledgement. */
  z.strictObject({ kind: z.literal('dropAck'), ack: which, times: copies }),
  /** Does not hear an acknowledgement of the console. */
  z.strictObject({ kind: z.literal('missAck'), ack: which, times: copies }),
  /** Answers a good block of the console with NAK. */
  z.strictObject({ kind: z.literal('nak'), block: which, times: copies }),
  /** Does not hear a block of the console. */
  z.strictObject({ kind: z.literal('lose'), block: which, times: copies }),
  /** Pauses inside a block. */
  z.strictObject({ kind: z.literal('gap'), block: which, atByte, ms: z.number().int().min(1).max(600_000) }),
  /** Sends a block twice. */
  z.strictObject({ kind: z.literal('duplicate'), block: which }),
  /** Sends other bytes before a block; 0 = before every one. */
  z.strictObject({ kind: z.literal('noise'), block: z.number().int().min(0).max(1_000_000), hex: noiseHex }),
  /** Sends only the first bytes of a block. */
  z.strictObject({ kind: z.literal('truncate'), block: which, atByte, times: copies }),
  /** Closes the connection, or pulls the cable, in the middle of a block. */
  z.strictObject({ kind: z.literal('close'), block: which, atByte }),
  /** Neither hears nor says anything for some seconds, beginning with a block (1 = at once). */
  z.strictObject({ kind: z.literal('silence'), block: which.default(1), seconds: z.number().min(0).max(86_400) }),
  /** One random damage with this probability per block, either way. */
  z.strictObject({ kind: z.literal('random'), rate: z.number().min(0).max(1), seed: z.number().int().default(1) }),
]);
/** One fault. */
export type Fault = z.infer<typeof faultSchema>;

/** Several at once; the first that concerns a block wins. */
export const faultsSchema = z.array(faultSchema).max(50);
