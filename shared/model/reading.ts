// One measured value of one terminal at one time, in the metric's catalogue unit.
import { z } from 'zod';
import { metricKeys } from '../metric/catalogue.ts';

/** Where a value was read: `extension` = maintenance block, `printout` = configuration print, `vendor` = maker's own command, `link` = counted on the line by ourselves, `modem` = an AT answer, `shell` = a command of an Android terminal's shell, `derived` = made by the program of the terminal's counters now and before. */
export const readingSources = [
  'status',
  'extension',
  'vendor',
  'printout',
  'link',
  'modem',
  'shell',
  'derived',
] as const;

/** A reading as stored, shown and exported. */
export const readingSchema = z.object({
  metric: z.enum(metricKeys),
  value: z.number(),
  unit: z.string(),
  /** Computer's time when the block arrived, UTC. */
  takenAt: z.iso.datetime(),
  source: z.enum(readingSources),
});
/** A reading as stored, shown and exported. */
export type Reading = Readonly<z.infer<typeof readingSchema>>;
/** Where a value was read. */
export type ReadingSource = (typeof readingSources)[number];
