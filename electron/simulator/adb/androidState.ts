// What a simulated Android terminal is like, as plain data that the control port can change.
import { z } from 'zod';

const word = z.string().max(100);
const kib = z.number().int().min(0).max(4_294_967_295);

/** State of one simulated Android terminal. */
export const androidStateSchema = z.strictObject({
  maker: word,
  /** Holds the word SIMULATED. */
  model: word,
  product: word,
  serialNumber: z.string().regex(/^[\w.-]{1,40}$/, '1 to 40 letters, digits, dots and dashes'),
  displayId: word,
  androidRelease: word,
  sdk: z.number().int().min(1).max(99),
  securityPatch: word,
  bootloader: word,
  baseband: word,
  /** `unauthorized` waits for a person to accept the computer's key; `offline` says nothing at all. */
  access: z.enum(['open', 'unauthorized', 'offline', 'recovery', 'sideload']),
  /** Null = a build without the battery service; `whole` = volts and degrees instead of millivolts and tenths. */
  battery: z
    .strictObject({
      isPresent: z.boolean(),
      percent: z.number().int().min(0).max(100),
      millivolts: z.number().int().min(0).max(20_000),
      deciCelsius: z.number().int().min(-400).max(1250),
      status: z.number().int().min(1).max(5),
      health: z.number().int().min(1).max(7),
      units: z.enum(['usual', 'whole']),
    })
    .nullable(),
  storage: z.strictObject({ totalKib: kib, freeKib: kib }).nullable(),
  memory: z.strictObject({ totalKib: kib, availableKib: kib }).nullable(),
  /** Null = Android before 10, which has no such service. */
  thermal: z.strictObject({ skinCelsius: z.number(), processorCelsius: z.number() }).nullable(),
  /** Load of all processors, per cent; null = a build without the service. */
  loadPercent: z.number().min(-1000).max(100_000).nullable(),
  uptimeSeconds: z.number().int().min(0).max(4_000_000_000),
  clockOffsetSeconds: z.number().int().min(-4e9).max(4e9),
  /** Minutes ahead of UTC; null = as the computer. */
  zoneMinutes: z.number().int().min(-840).max(840).nullable(),
  networks: z.array(z.strictObject({ name: z.string().regex(/^[\w.-]{1,16}$/), address: z.ipv4() })).max(10),
  sim: z.strictObject({ state: word, operator: word }).nullable(),
  packages: z
    .array(z.strictObject({ name: word, versionName: word, versionCode: z.number().int(), isSystem: z.boolean() }))
    .max(300),
  /** Line ends of the shell's output; Android before 7 sends CR LF. */
  lineEnd: z.enum(['\n', '\r\n']),
  /** Whether temperature and memory wander a little with time. */
  drifts: z.boolean(),
});
/** State of one simulated Android terminal. */
export type AndroidState = Readonly<z.infer<typeof androidStateSchema>>;

/** A terminal in good order. */
export const soundAndroid: AndroidState = {
  maker: 'Steward',
  model: 'SIMULATED S900',
  product: 's900',
  serialNumber: 'SIM-S900-0001',
  displayId: 'S900-10.0.2 release-keys',
  androidRelease: '10',
  sdk: 29,
  securityPatch: '2021-05-05',
  bootloader: 'S900-BL-1.4',
  baseband: 'S900-MB-2.0.7',
  access: 'open',
  battery: {
    isPresent: true,
    percent: 86,
    millivolts: 4087,
    deciCelsius: 287,
    status: 3,
    health: 2,
    units: 'usual',
  },
  storage: { totalKib: 11_757_184, freeKib: 6_584_023 },
  memory: { totalKib: 1_912_616, availableKib: 841_551 },
  thermal: { skinCelsius: 31.4, processorCelsius: 42.6 },
  loadPercent: 9,
  uptimeSeconds: 262_800,
  clockOffsetSeconds: 3,
  zoneMinutes: null,
  networks: [{ name: 'wlan0', address: '192.168.31.57' }],
  sim: { state: 'READY', operator: 'SIMULATED NET' },
  packages: [
    { name: 'com.android.settings', versionName: '10', versionCode: 29, isSystem: true },
    { name: 'com.example.launcher', versionName: '2.3.0', versionCode: 230, isSystem: false },
    { name: 'com.example.pay.till', versionName: '5.18.2', versionCode: 51_802, isSystem: false },
  ],
  lineEnd: '\n',
  drifts: true,
};
