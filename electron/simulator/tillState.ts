// What a simulated terminal remembers of its till, its paper, its turnover and its updates, as plain data.
import { z } from 'zod';

const byte = z.number().int().min(0).max(255);
const count = z.number().int().min(0).max(4_294_967_295);
const ascii = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .regex(/^[\x20-\x7e]*$/, 'only ASCII');
const minorUnits = z.number().int().min(0).max(999_999_999_999);

/** What the till set up by registering (06 00); a log-off (06 02) leaves 86 and nothing else. */
export const tillSchema = z.strictObject({
  isRegistered: z.boolean(),
  /** Config-byte: 04 administration receipts by the till, 08 wants 04 FF, 80 receipts as 06 D1 or 06 D3 … */
  configByte: byte,
  /** The registration carried a container, so tags may be sent. */
  takesTags: z.boolean(),
  /** Messages that the till listed in tag 26, as CLASS and INSTR; null = it sent no list. */
  permits: z.array(z.number().int().min(0).max(65_535)).max(200).nullable(),
  /** Tag 14 as agreed on: 0 ASCII, 1 ISO 8859-1, 254 UTF-8, 255 CP437; null = the terminal's own. */
  characterSet: byte.nullable(),
  /** Tag 1A of the till. */
  largestApdu: z.number().int().min(64).max(65_535),
  /** Tag 1F73 was accepted: every message carries its number. */
  usesSequenceIds: z.boolean(),
});

/** What came out of the terminal's own printer. */
export const paperSchema = z.strictObject({
  receipts: count,
  lines: count,
  /** Columns of characters at which the head prints nothing any more, counted from 0; absent = it is sound. */
  deadColumns: z.array(z.number().int().min(0).max(63)).max(64).optional(),
  /** What came out last, line by line. */
  last: z.array(z.string().max(200)).max(500).optional(),
});

/** Payments that are not settled, where no maintenance block tells them. */
export const turnoverSchema = z.strictObject({ count: z.number().int().min(0).max(9999), minorUnits });

/** How a software update (08 10) goes. */
export const updateSchema = z.strictObject({
  /** Result code of the completion; 0 = it will be done. */
  result: byte,
  /** How long the terminal does not answer at all. */
  quietSeconds: z.number().min(0).max(86_400),
  /** How long it then says E0, remote maintenance. */
  remoteSeconds: z.number().min(0).max(86_400),
  /** What its version is afterwards; null = the same. */
  newVersion: ascii(60).nullable(),
  /** An end-of-day finds it waiting (completion 27 E0). */
  isPending: z.boolean(),
});

const fileText = z.string().max(400_000);
/** Content of the log files by tag 1D (1 … 6); one that is left out is made up. */
export const filesSchema = z.strictObject({
  '1': fileText.optional(),
  '2': fileText.optional(),
  '3': fileText.optional(),
  '4': fileText.optional(),
  '5': fileText.optional(),
  '6': fileText.optional(),
  /** Bytes of file in one message. */
  blockBytes: z.number().int().min(1).max(60_000),
});

/** No till has registered. */
export const noTill = {
  isRegistered: false,
  configByte: 0x86,
  takesTags: false,
  permits: null,
  characterSet: null,
  largestApdu: 65_535,
  usesSequenceIds: false,
} satisfies z.infer<typeof tillSchema>;

/** What a terminal begins with. */
export const freshOperation = {
  password: null,
  till: noTill,
  paper: { receipts: 0, lines: 0 },
  turnover: { count: 0, minorUnits: 0 },
  update: { result: 0, quietSeconds: 20, remoteSeconds: 10, newVersion: null, isPending: false },
  files: { blockBytes: 1024 },
  selftestResult: 0,
  initialisationResult: 0,
  allowsEndOfDay: false,
  stoppedClock: null,
} as const;
