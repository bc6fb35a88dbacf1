// Everything a simulated terminal knows about itself, as plain data that scenarios, tests and the control port change.
import { z } from 'zod';
import { localSeconds } from '../protocol/field/localTime.ts';
import { filesSchema, paperSchema, tillSchema, turnoverSchema, updateSchema } from './tillState.ts';

const whole = (low: number, high: number) => z.number().int().min(low).max(high);
const count = whole(0, 4_294_967_295);
const short = whole(0, 65_535);
const byte = whole(0, 255);
const text = (longest: number) => z.string().min(1).max(longest);
const ascii = (shortest: number, longest: number) =>
  z
    .string()
    .min(shortest)
    .max(longest)
    .regex(/^[\x20-\x7e]*$/, 'only ASCII');
const hex = (longestBytes: number) =>
  z
    .string()
    .regex(/^([0-9A-F]{2})+$/, 'upper-case hex pairs')
    .max(longestBytes * 2);
const digits = (exactly: number) =>
  z.string().regex(new RegExp(`^\\d{${String(exactly)}}$`), `${String(exactly)} digits`);

/** A moment: the terminal's local time (`2026-11-22T09:12:00`), or whole seconds before the terminal was switched on. */
const momentSchema = z.union([z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/), whole(0, 315_360_000)]);
/** A moment in a terminal's memory. */
export type Moment = z.infer<typeof momentSchema>;

const componentSchema = z.strictObject({
  name: text(32),
  softwareVersion: text(40),
  serialHex: hex(8),
  /** Tag 1F43: 0 ready, 1 initialisation needed, 2 no keys, 3 fraud. */
  state: whole(0, 3),
});

const logEntrySchema = z.strictObject({
  number: count,
  at: momentSchema,
  level: whole(1, 3),
  code: short,
  text: z.string().max(120),
});
/** One entry of the terminal's event log. */
export type SimulatedLogEntry = z.infer<typeof logEntrySchema>;

/** Blocks of the maintenance extension; what a terminal does not have is left out. Units stand in the names. */
const maintenanceSchema = z.strictObject({
  identity: z
    .strictObject({ serialNumber: ascii(1, 32), tusn: ascii(16, 32), model: text(32), maker: text(32) })
    .partial()
    .optional(),
  power: z
    .strictObject({
      batteryPercent: whole(0, 100),
      batteryMillivolts: whole(0, 20_000),
      chargeCycles: short,
      /** 1 charging, 2 discharging, 3 full, 4 plugged and not charging, 5 no battery. */
      charging: whole(1, 5),
      temperatureDeciCelsius: whole(-400, 1250),
      coinCellMillivolts: whole(0, 5000),
    })
    .partial()
    .optional(),
  resources: z
    .strictObject({
      storageTotalKiB: count,
      storageFreeKiB: count,
      memoryTotalKiB: count,
      memoryFreeKiB: count,
      uptimeSeconds: count,
      reboots: count,
    })
    .partial()
    .optional(),
  printer: z
    .strictObject({
      /** 0 ready, 1 no paper, 2 cover open, 3 too hot, 4 cutter fault, 5 other fault. */
      state: whole(0, 5),
      paperPercent: whole(0, 100),
      dotLines: count,
      cuts: count,
      badDots: short,
      dotsPerLine: short,
    })
    .partial()
    .optional(),
  readers: z
    .array(z.strictObject({ interface: whole(1, 4), good: count.optional(), failed: count.optional() }))
    .max(8)
    .optional(),
  security: z
    .strictObject({
      /** Tag DF34, byte 1 above byte 2. */
      tamperBits: short.optional(),
      keys: z
        .array(
          z.strictObject({
            use: whole(1, 7),
            slot: byte,
            /** 0 missing, 1 present, 2 expired, 3 locked. */
            state: whole(0, 3),
            checkValueHex: z
              .string()
              .regex(/^[0-9A-F]{6}$/)
              .optional(),
          }),
        )
        .max(20),
    })
    .optional(),
  network: z
    .strictObject({
      csq: z.union([whole(0, 31), z.literal(99)]).optional(),
      /** As in +CREG: 0 no, 1 home, 2 searching, 3 denied, 4 unknown, 5 roaming. */
      registration: whole(0, 5).optional(),
      operator: text(32).optional(),
      iccid: z
        .string()
        .regex(/^\d{19,20}$/)
        .optional(),
      imei: digits(15).optional(),
      interfaces: z
        .array(z.strictObject({ kind: whole(1, 5), isUp: z.boolean(), maskedIp: ascii(1, 39).optional() }))
        .max(8),
    })
    .optional(),
  merchant: z
    .strictObject({
      mid: ascii(15, 15),
      tid: ascii(8, 8),
      acquirer: ascii(1, 11),
      name: text(96),
      /** 0 never, 1 signed on, 2 signed off, 3 last one refused. */
      signOn: whole(0, 3),
      lastSignOn: momentSchema,
      batch: digits(6),
    })
    .partial()
    .optional(),
  results: z
    .strictObject({
      recent: z
        .array(
          z.strictObject({
            code: ascii(2, 2),
            operation: whole(1, 10),
            at: momentSchema,
            rrn: ascii(12, 12).optional(),
          }),
        )
        .max(20),
      unsettledCount: count.optional(),
      unsettledMinorUnits: whole(0, 999_999_999_999).optional(),
      currency: digits(4).optional(),
    })
    .optional(),
  software: z
    .array(z.strictObject({ kind: whole(1, 7), name: text(32), version: ascii(1, 40), date: digits(8).optional() }))
    .max(20)
    .optional(),
  place: z
    .strictObject({
      address: text(128),
      latitudeMicroDegrees: whole(-90_000_000, 90_000_000),
      longitudeMicroDegrees: whole(-180_000_000, 180_000_000),
      accuracyMetres: short,
    })
    .partial()
    .optional(),
  /** Values that cannot be true, as broken sensors give them: bytes by tag, `{ "DF1C": "F830" }` for −200 °C. */
  misreadings: z.record(z.string().regex(/^DF[0-9A-F]{2}$/), hex(32)).optional(),
  /** Oldest first, numbers rising by one. */
  log: z.array(logEntrySchema).max(2000).optional(),
});
/** The maintenance blocks of a terminal. */
export type SimulatedMaintenance = z.infer<typeof maintenanceSchema>;

/** The whole state. Every terminal that does not exist says so in its name. */
export const terminalStateSchema = z.strictObject({
  /** Tag 1F40. */
  name: ascii(1, 32).regex(/SIMULATED/, 'the name must contain the word SIMULATED'),
  /** First text of the status answer. */
  softwareVersion: ascii(1, 60),
  /** Tag 1F42, as hex. */
  serialHex: hex(8),
  tid: digits(8),
  currency: digits(4),
  /** Status code of the status enquiry (00 ready, 9C busy, CC printer …). */
  statusCode: byte,
  /** Tag 1F43. */
  state: whole(0, 3),
  /** Tag 1F55, byte 1 above byte 2. */
  lockBits: short,
  /** Locked out: everything but the status enquiry, registration and the maintenance block is answered with Abort. */
  isLockedOut: z.boolean(),
  /** Further parts with containers of their own. */
  components: z.array(componentSchema).max(6),
  paymentApplication: text(40).nullable(),
  /** Terminal clock minus computer clock. */
  clockOffsetSeconds: whole(-315_360_000, 315_360_000),
  /** Printed text of a maker without the extension; null values are not printed. */
  print: z.strictObject({
    batteryVolts: z.number().min(0).max(9.99).nullable(),
    temperatureCelsius: z.number().min(-40).max(125).nullable(),
    merchantName: text(40),
  }),
  /** Result code of a diagnosis; 0 = done. */
  diagnosisResult: byte,
  /** Result codes of 06 79 and 06 93; 0 = done. */
  selftestResult: byte,
  initialisationResult: byte,
  /** Six digits that commands have to bring; null = any are taken. */
  password: digits(6).nullable(),
  till: tillSchema,
  paper: paperSchema,
  turnover: turnoverSchema,
  update: updateSchema,
  files: filesSchema,
  /** 06 50 is carried out instead of refused. */
  allowsEndOfDay: z.boolean(),
  /** The terminal's clock stands at this local time, for output that is the same in every run; null = it runs. */
  stoppedClock: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, 'a local time such as 2026-11-22T09:30:00')
    .refine((local) => localSeconds(local) !== null, 'a moment that the calendar has')
    .nullable(),
  maintenance: maintenanceSchema.nullable(),
  /** Values wander a little with time, as real ones do. */
  drifts: z.boolean(),
});
/** The whole state of one simulated terminal. */
export type TerminalState = z.infer<typeof terminalStateSchema>;
