// What stands on the label of a terminal, and the address behind its QR code: names and numbers, no secret.
import { z } from 'zod';

/** One label; null = left out. */
export const labelSchema = z.object({
  recordId: z.uuid(),
  serialNumber: z.string(),
  merchantName: z.string().nullable(),
  /** Store and counter. */
  place: z.string().nullable(),
  model: z.string().nullable(),
  tidLast4: z.string().nullable(),
  /** Somebody whose number the owner has verified: organisation or person, and number. */
  contact: z.object({ name: z.string(), phone: z.string() }).nullable(),
});
/** One label. */
export type LabelData = Readonly<z.infer<typeof labelSchema>>;

/** Sheets and rolls to print on, in millimetres: page, label, columns and rows, first label from top and left, space between columns. */
export const labelLayouts = {
  a4: { page: [210, 297], label: [64, 33.9], columns: 3, rows: 8, top: 12.9, left: 6.4, gap: 2.6, code: 25 },
  roll58: { page: [58, 40], label: [58, 40], columns: 1, rows: 1, top: 0, left: 0, gap: 0, code: 26 },
  roll40: { page: [40, 30], label: [40, 30], columns: 1, rows: 1, top: 0, left: 0, gap: 0, code: 17 },
} as const;
/** One of the layouts. */
export type LabelLayout = keyof typeof labelLayouts;
/** Names of the layouts. */
export const labelLayoutNames = Object.keys(labelLayouts) as [LabelLayout, ...LabelLayout[]];
