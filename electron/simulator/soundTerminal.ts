// A sound simulated terminal, from which the states of all scenarios are made. All names and numbers are invented.
import { seedOf } from './drift.ts';
import type { SimulatedLogEntry, SimulatedMaintenance, TerminalState } from './terminalState.ts';
import { freshOperation } from './tillState.ts';

const day = 86_400;
/** In seconds, as moments before the terminal was switched on are given. */
export const hour = 3600;

/** A number between low and high that belongs to this terminal alone. */
const own = (serialNumber: string, what: string, low: number, high: number): number =>
  low + (seedOf(`${serialNumber} ${what}`) % (high - low + 1));

const maintenanceOf = (given: {
  readonly serialNumber: string;
  readonly model: string;
  readonly mid: string;
  readonly tid: string;
  readonly merchant: string;
  readonly firmware: string;
  readonly application: string;
}): SimulatedMaintenance => ({
  identity: {
    serialNumber: given.serialNumber,
    tusn: `000009${given.serialNumber.padStart(14, '0')}`.slice(0, 32),
    model: given.model,
    maker: '模拟',
  },
  power: {
    batteryPercent: own(given.serialNumber, 'batteryPercent', 62, 92),
    batteryMillivolts: own(given.serialNumber, 'millivolts', 3820, 4010),
    chargeCycles: own(given.serialNumber, 'chargeCycles', 90, 420),
    charging: 2,
    temperatureDeciCelsius: own(given.serialNumber, 'temperature', 318, 394),
    coinCellMillivolts: own(given.serialNumber, 'coinCell', 2930, 3060),
  },
  resources: {
    storageTotalKiB: 7_340_032,
    storageFreeKiB: own(given.serialNumber, 'storageFreeKiB', 2_100_000, 4_600_000),
    memoryTotalKiB: 1_048_576,
    memoryFreeKiB: own(given.serialNumber, 'memoryFreeKiB', 310_000, 520_000),
    uptimeSeconds: own(given.serialNumber, 'uptime', day, 9 * day),
    reboots: own(given.serialNumber, 'reboots', 12, 160),
  },
  printer: {
    state: 0,
    paperPercent: own(given.serialNumber, 'paper', 38, 88),
    dotLines: own(given.serialNumber, 'dotLines', 1_800_000, 19_000_000),
    cuts: 0,
    badDots: 0,
    dotsPerLine: 384,
  },
  readers: [
    { interface: 1, good: 4821, failed: 31 },
    { interface: 2, good: 207, failed: 14 },
    { interface: 3, good: 16_390, failed: 122 },
    { interface: 4, good: 22_504, failed: 340 },
  ],
  security: {
    tamperBits: 0,
    keys: [
      { use: 1, slot: 1, state: 1, checkValueHex: '8CA64D' },
      { use: 2, slot: 1, state: 1, checkValueHex: '5D0E77' },
      { use: 3, slot: 1, state: 1, checkValueHex: 'A1F20C' },
      { use: 6, slot: 1, state: 1 },
    ],
  },
  network: {
    csq: own(given.serialNumber, 'csq', 16, 26),
    registration: 1,
    operator: '模拟移动',
    iccid: '89860012098765432100',
    imei: '001010123456780',
    interfaces: [
      { kind: 1, isUp: true, maskedIp: '10.83.x.x' },
      { kind: 2, isUp: false },
    ],
  },
  merchant: {
    mid: given.mid,
    tid: given.tid,
    acquirer: '48222900',
    name: given.merchant,
    signOn: 1,
    lastSignOn: 2 * hour,
    batch: '000127',
  },
  results: {
    recent: [
      { code: '00', operation: 1, at: 540, rrn: '261122093017' },
      { code: '00', operation: 7, at: 1320, rrn: '261122092204' },
      { code: '51', operation: 1, at: 2460, rrn: '261122090311' },
      { code: '00', operation: 5, at: 2 * hour },
    ],
    unsettledCount: 3,
    unsettledMinorUnits: 18_650,
    currency: '0156',
  },
  software: [
    { kind: 1, name: 'SIM-OS', version: given.firmware, date: '20260702' },
    { kind: 2, name: 'SIM-PAY', version: given.application, date: '20260915' },
    { kind: 4, name: 'SIM-EMV', version: '5.1.0' },
    { kind: 5, name: 'SIM-CAPK', version: '2026-06', date: '20311231' },
  ],
  log: eventLog(40),
});

const happenings: readonly (readonly [level: number, code: number, text: string])[] = [
  [1, 0x0101, 'power on'],
  [1, 0x0201, 'network up'],
  [2, 0x0203, 'network down'],
  [1, 0x0201, 'network up'],
  [1, 0x0301, 'signed on'],
  [2, 0x0104, 'paper low'],
  [1, 0x0302, 'settled'],
  [3, 0x0305, 'host did not answer'],
];

const eventLog = (entries: number): SimulatedLogEntry[] =>
  Array.from({ length: entries }, (_, at) => {
    const [level, code, text] = happenings[at % happenings.length] ?? [1, 0x0101, 'power on'];
    return { number: at + 1, at: (entries - at) * 2 * hour, level, code, text };
  });

/** A sound terminal with the given names and numbers. */
export const stateOf = (given: {
  readonly model: string;
  readonly serialNumber: string;
  readonly serialHex: string;
  readonly tid: string;
  readonly mid: string;
  readonly merchant: string;
  readonly firmware: string;
  readonly application: string;
}): TerminalState => ({
  name: `${given.model} SIMULATED`,
  softwareVersion: `SIM-PAY-v${given.application};${given.firmware}`,
  serialHex: given.serialHex,
  tid: given.tid,
  currency: '0156',
  statusCode: 0,
  state: 0,
  lockBits: 0,
  isLockedOut: false,
  components: [],
  paymentApplication: `SIM-PAY ${given.application}`,
  clockOffsetSeconds: 2,
  print: { batteryVolts: 3.08, temperatureCelsius: 41.5, merchantName: 'Simulated shop' },
  diagnosisResult: 0,
  ...freshOperation,
  maintenance: maintenanceOf(given),
  drifts: true,
});

/** A sound terminal with numbers of its own, made from its name. */
export const plainState = (id: string): TerminalState => {
  const number = seedOf(id) % 10_000;
  const four = String(number).padStart(4, '0');
  return stateOf({
    model: 'SIM-X3',
    serialNumber: `SIMX30009${four}`,
    serialHex: `5A09${four}`,
    tid: `1009${four}`,
    mid: `82229005900${four}`,
    merchant: '模拟测试商户',
    firmware: '8.2.14',
    application: '3.4.1',
  });
};
