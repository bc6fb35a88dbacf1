// Everything about a simulated modem that can differ, as plain data for scenarios and the control port.
import { z } from 'zod';

/** State and habits of a modem. */
export const modemStateSchema = z.strictObject({
  /** What the list of ports calls it. */
  name: z.string().min(1).max(60),
  maker: z.string().max(60),
  model: z.string().max(60),
  /** One line of the answer each. */
  revision: z.array(z.string().max(80)).min(1).max(3),
  imei: z.string().regex(/^\d{15}$/),
  iccid: z.string().regex(/^89\d{17,18}F?$/),
  sim: z.enum(['ready', 'absent', 'pin', 'puk']),
  /** 0–31; 99 = not known. */
  csq: z.number().int().min(0).max(99),
  /** Number of +CEREG, +CGREG and +CREG. */
  registration: z.number().int().min(0).max(10),
  operator: z.string().max(60).nullable().default(null),
  supply: z
    .strictObject({ percent: z.number().int().min(0).max(100), millivolts: z.number().int().min(0).max(20_000) })
    .nullable()
    .default(null),
  /** Null: no network has set it, so it began with 1980. */
  clock: z
    .strictObject({ offsetSeconds: z.number().int(), zoneQuarters: z.number().int().min(-56).max(56) })
    .nullable()
    .default(null),
  /** Sends our bytes back until it is told ATE0. */
  echo: z.boolean(),
  /** Form of errors: 0 ERROR, 1 numbers, 2 words. */
  errorForm: z.number().int().min(0).max(2),
  /** The one command of three that tells the ICCID. */
  iccidCommand: z.enum(['CCID', 'QCCID', 'ICCID']),
  /** Commands that it does not know. */
  refused: z.array(z.string().max(30)).max(40),
  /** Lines that it sends unasked, one before each answer in turn. */
  unasked: z.array(z.string().max(120)).max(20),
  /** Before each answer, in ms. */
  delayMs: z.number().int().min(0).max(60_000),
  /** Ends lines with CR alone. */
  crOnly: z.boolean(),
});
/** State and habits of a modem. */
export type ModemState = z.infer<typeof modemStateSchema>;
