// The states of the simulated shop's terminals and of a few more. All names, numbers and merchants are invented.
import { hour, plainState, stateOf } from './soundTerminal.ts';
import type { TerminalState } from './terminalState.ts';

const healthy: TerminalState = {
  ...stateOf({
    model: 'SIM-A8',
    serialNumber: 'SIMA800010017',
    serialHex: '5A01A817',
    tid: '10000117',
    mid: '822290050000117',
    merchant: '模拟好邻居便利店',
    firmware: '8.2.14',
    application: '3.4.1',
  }),
  components: [{ name: 'SIM-PP2 PIN pad', softwareVersion: 'PP-1.9.0', serialHex: '5A0200A8', state: 0 }],
};

const second = stateOf({
  model: 'SIM-N5',
  serialNumber: 'SIMN500020025',
  serialHex: '5A02A525',
  tid: '10000225',
  mid: '822290058120225',
  merchant: '模拟早点铺',
  firmware: '7.9.3',
  application: '3.3.8',
});
const lowBatteryHot: TerminalState = {
  ...second,
  statusCode: 0xbf,
  lockBits: 0x0004,
  clockOffsetSeconds: -4,
  maintenance: {
    ...second.maintenance,
    power: {
      batteryPercent: 7,
      batteryMillivolts: 3420,
      chargeCycles: 812,
      charging: 2,
      temperatureDeciCelsius: 710,
      coinCellMillivolts: 2870,
    },
  },
};

const third = stateOf({
  model: 'SIM-T2',
  serialNumber: 'SIMT200030039',
  serialHex: '5A03C239',
  tid: '10000339',
  mid: '822290057030339',
  merchant: '模拟鲜花坊',
  firmware: '8.1.0',
  application: '3.4.0',
});
const paperOut: TerminalState = {
  ...third,
  statusCode: 0xcc,
  lockBits: 0x0400,
  clockOffsetSeconds: 11,
  maintenance: {
    ...third.maintenance,
    printer: { state: 1, paperPercent: 0, dotLines: 41_877_206, cuts: 0, badDots: 2, dotsPerLine: 384 },
  },
};

const clockOff: TerminalState = {
  ...stateOf({
    model: 'cVEND plug',
    serialNumber: 'unused',
    serialHex: '5A04D74B',
    tid: '10000441',
    mid: '822290054110441',
    merchant: '模拟自动售货机',
    firmware: 'sR01.07.03',
    application: '2.0.6',
  }),
  components: [
    { name: 'SIM-RF reader', softwareVersion: 'SIMRF-01.04.02', serialHex: '5A0477C1', state: 0 },
    { name: 'SIM-PP1 PIN pad', softwareVersion: 'PP-0.8.31', serialHex: '5A0477C2', state: 0 },
  ],
  clockOffsetSeconds: -3 * hour,
  print: { batteryVolts: 3.08, temperatureCelsius: 44.5, merchantName: 'Simulierter Automat 4' },
  maintenance: null,
};

const fifth = stateOf({
  model: 'SIM-Q1',
  serialNumber: 'SIMQ100050053',
  serialHex: '5A05E153',
  tid: '10000553',
  mid: '82229005943055D',
  merchant: '模拟水果店',
  firmware: '8.2.11',
  application: '3.4.1',
});
const notRegistered: TerminalState = {
  ...fifth,
  clockOffsetSeconds: -1,
  maintenance: {
    ...fifth.maintenance,
    merchant: { ...fifth.maintenance?.merchant, signOn: 3, lastSignOn: 23 * hour },
    results: {
      recent: [
        { code: '97', operation: 1, at: 1080, rrn: '261122093017' },
        { code: '97', operation: 5, at: 1205 },
        { code: '97', operation: 5, at: 4 * hour },
        { code: '00', operation: 1, at: 25 * hour, rrn: '261121081544' },
      ],
      unsettledCount: 16,
      unsettledMinorUnits: 84_250,
      currency: '0156',
    },
  },
};

const tamperedBase = plainState('tamper');
const tampered: TerminalState = {
  ...tamperedBase,
  statusCode: 0xdf,
  state: 3,
  lockBits: 0x0900,
  isLockedOut: true,
  maintenance: {
    ...tamperedBase.maintenance,
    security: {
      tamperBits: 0xc001,
      keys: [
        { use: 1, slot: 1, state: 0 },
        { use: 2, slot: 1, state: 0 },
      ],
    },
  },
};

/** Change that makes a terminal one of the kind without a printer of its own. */
export const readerLook = {
  name: 'cVEND plug SIMULATED',
  softwareVersion: 'SIM-APP-v2.0.6;sR01.07.03-00.12-1-1',
  components: clockOff.components,
  print: clockOff.print,
  maintenance: null,
};

/** Change that makes a terminal one from before containers: all it can say of itself is its version. */
export const oldPart = { softwareVersion: 'SIMULATED OLD 1.4', maintenance: null, components: [] };

/** The states that scenarios begin with. */
export const shopStates = { healthy, lowBatteryHot, paperOut, clockOff, notRegistered, tampered } as const;
