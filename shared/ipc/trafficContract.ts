// Channels about the traffic on the lines and about captures of it.
import { z } from 'zod';
import { languageSchema } from '../model/bilingual.ts';
import { captureParts, captureSchema, capturesSchema } from '../model/capture.ts';
import { trafficDetailSchema, trafficEntrySchema, trafficLineSchema } from '../model/traffic.ts';
import { engineCommand, event, mainCommand } from './define.ts';

const address = z.string().min(1).max(500);
const capture = z.object({ captureId: captureSchema.shape.id });
/** A capture that was saved. */
export const captureSavedSchema = z.object({ file: z.string(), bytes: z.number().int() });

/** Commands about traffic and captures. */
export const trafficCommands = {
  /** The newest rows in memory, of one line or of all, oldest first; `before` = number of the first one already shown. */
  'traffic.page': engineCommand(
    z.object({
      address: address.nullable(),
      before: z.number().int().positive().nullable(),
      limit: z.number().int().min(1).max(2000),
    }),
    z.object({ entries: z.array(trafficEntrySchema), lines: z.array(trafficLineSchema) }),
  ),
  /** Has traffic.arrived published for the next 15 s; to be asked again as long as somebody looks. */
  'traffic.watch': engineCommand(z.object({ isOn: z.boolean() }), z.object({})),
  /** A message of the memory whole and taken apart; null if it is forgotten. */
  'traffic.detail': engineCommand(z.object({ number: z.number().int().positive() }), trafficDetailSchema.nullable()),
  /** Writes a remark with its time among the rows, and into a running capture. */
  'traffic.note': engineCommand(
    z.object({ text: z.string().trim().min(1).max(200), address: address.nullable() }),
    trafficEntrySchema,
  ),
  /** Opens a port just to see what comes, or stops that; nothing is sent, and a check gets the port when it needs it. Codes: transport.* */
  'traffic.listen': engineCommand(z.object({ address, isOn: z.boolean() }), z.object({ isListening: z.boolean() })),
  'captures.list': engineCommand(z.object({}), capturesSchema),
  /** Begins to write down what goes over these lines (empty = all). Codes: capture.already-running, store.unavailable, store.disk-full */
  'captures.start': engineCommand(
    z.object({ addresses: z.array(address).max(200), note: z.string().trim().max(300).nullable() }),
    captureSchema,
  ),
  /** Ends the running capture and makes its bundle. Codes: capture.unknown */
  'captures.stop': engineCommand(capture, captureSchema),
  /** Lines of one part of the bundle as it will be saved. Codes: capture.unknown, capture.still-running */
  'captures.part': engineCommand(
    capture.extend({
      part: z.enum(captureParts),
      from: z.number().int().nonnegative(),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ lines: z.array(z.string()), total: z.number().int(), bytes: z.number().int() }),
  ),
  /** Removes a capture with its files. Codes: capture.unknown, capture.still-running */
  'captures.remove': engineCommand(capture, capturesSchema),
  /** Puts a capture into the simulated shop as a terminal, or takes it out. Codes: capture.unknown, capture.still-running, trace.* */
  'captures.replay': engineCommand(capture.extend({ isOn: z.boolean() }), z.object({ addresses: z.array(z.string()) })),
  /** Asks where to save, then writes the bundle. Codes: export.*, capture.*; null = the dialog was closed */
  'captures.save': mainCommand(capture.extend({ language: languageSchema }), captureSavedSchema.nullable()),
  /** Asks for a trace or a bundle and adds it to the list. Codes: trace.*; null = the dialog was closed */
  'captures.import': mainCommand(z.object({ language: languageSchema }), captureSchema.nullable()),
} as const;

/** Events about traffic and captures. */
export const trafficEvents = {
  /** New rows since the last one, at most about 30 times a second; `skipped` older ones were left out, the memory has them. */
  'traffic.arrived': event(
    z.object({
      entries: z.array(trafficEntrySchema),
      skipped: z.number().int(),
      lines: z.array(trafficLineSchema),
    }),
  ),
  /** A capture has begun, moved on (about twice a second), ended or gone; whole. */
  'captures.changed': event(capturesSchema),
} as const;
