// A capture: what went over the lines from a start to a stop, kept as a file for somebody who was not there.
import { z } from 'zod';

/** Bounds of one capture: bytes of its trace and minutes. Ten minutes of a megabyte a second fit twice. */
export const captureLimits = { bytes: 1_200_000_000, minutes: 120 } as const;

/** `incomplete` = the program ended before it was stopped; what was written until then is there. */
export const captureStates = ['running', 'complete', 'incomplete'] as const;

/** Who or what ended a capture. */
export const captureEnds = ['person', 'size', 'time', 'closed', 'crash', 'disk'] as const;
/** Who or what ended a capture. */
export type CaptureEnd = (typeof captureEnds)[number];

/** A line of a capture; numbers of the terminal are cut to their last four characters. */
export const captureLineSchema = z.object({
  address: z.string(),
  driver: z.string().nullable(),
  model: z.string().nullable(),
  serialNumber: z.string().nullable(),
  tid: z.string().nullable(),
  messages: z.number().int(),
});

/** A capture as the list shows it, and as capture.json in its bundle. */
export const captureSchema = z.object({
  /** Date, time and four hex digits: `20261122-093005-1a2b`. */
  id: z.string().min(1).max(40),
  state: z.enum(captureStates),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  endedBy: z.enum(captureEnds).nullable(),
  operator: z.string(),
  note: z.string().nullable(),
  /** Addresses that were chosen; empty = all. */
  addresses: z.array(z.string()),
  lines: z.array(captureLineSchema),
  /** Messages, and bytes of the trace file. */
  messages: z.number().int(),
  bytes: z.number().int(),
  /** What was overwritten before it was stored: messages with a masked place, and bytes. */
  maskedMessages: z.number().int(),
  maskedBytes: z.number().int(),
  /** Messages that could not be written because the disk was too slow. */
  dropped: z.number().int(),
  /** Remarks of the person while it ran. */
  notes: z.number().int(),
  simulated: z.boolean(),
  /** Name of the file it was opened from; null for one of our own. */
  importedFrom: z.string().nullable(),
  /** Process that is writing it; null once it has ended. */
  owner: z.number().int().nullable(),
  /** Version of the program, the system it ran on, and the time zone of its clock. */
  program: z.string(),
  system: z.string(),
  timeZone: z.string(),
  /** Whether it stands in the simulated shop as a terminal. */
  isReplayed: z.boolean(),
});
/** A capture. */
export type Capture = Readonly<z.infer<typeof captureSchema>>;

/** All captures, newest first, and the one that runs. */
export const capturesSchema = z.object({ running: captureSchema.nullable(), captures: z.array(captureSchema) });
/** All captures, newest first, and the one that runs. */
export type Captures = Readonly<z.infer<typeof capturesSchema>>;

/** Files of a bundle, in the order in which they are shown. */
export const captureParts = ['README.txt', 'capture.json', 'trace.txt', 'trace.pcapng'] as const;
/** A file of a bundle. */
export type CapturePart = (typeof captureParts)[number];

/** Stands in texts for half a masked byte, or a masked character. */
export const maskSign = '▒';
