// Everything about a simulated POSLink terminal that can differ, as plain data for scenarios and the control port.
import { z } from 'zod';

const field = z.string().regex(/^[\x20-\x7e]{0,40}$/, 'printable ASCII');

/** State and habits of a terminal. */
export const poslinkStateSchema = z.strictObject({
  /** What the list of ports calls it. */
  name: z.string().min(1).max(60),
  version: field,
  /** Six digits; 000000 = all well. */
  code: z.string().regex(/^\d{6}$/),
  message: field,
  serialNumber: field,
  model: field,
  osVersion: field,
  mac: field,
  /** Signs of life (ENQ) before the answer, one second apart. */
  enquiries: z.number().int().min(0).max(60),
});
/** State and habits of a terminal. */
export type PoslinkState = z.infer<typeof poslinkStateSchema>;
