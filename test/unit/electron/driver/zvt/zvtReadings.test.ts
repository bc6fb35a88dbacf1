import { describe, expect, it } from 'vitest';
import type { Measured } from '../../../../../electron/driver/terminalDriver.ts';
import {
  mergeReadings,
  readingsFromClock,
  readingsFromMaintenance,
  readingsFromPrintout,
  readingsFromVendor,
} from '../../../../../electron/driver/zvt/zvtReadings.ts';

const short = (list: readonly Measured[]) => list.map(({ metric, value }) => [metric, value]);
const print = {
  serialNumber: null,
  model: null,
  tid: null,
  softwareVersion: null,
  batteryVoltage: null,
  celsius: null,
  clock: null,
  certificates: null,
};

describe('readings of the maintenance extension', () => {
  it('are in our units', () => {
    const blocks = {
      power: {
        batteryPercent: 63,
        batteryMillivolts: 3790,
        batteryCycles: 212,
        temperatureTenthsCelsius: 364,
        coinCellMillivolts: 2980,
      },
      resources: {
        storageTotalKib: 7_340_032,
        storageFreeKib: 1_835_008,
        memoryTotalKib: 1_048_576,
        memoryFreeKib: 262_144,
        uptimeSeconds: 183_245,
        reboots: 41,
      },
      printer: { paperPercent: 35, linesPrinted: 9_123_392, cuts: 6658, badDots: 3, dotsPerLine: 384 },
      readers: {
        readers: [
          { kind: 'chip' as const, readsSucceeded: 4021, readsFailed: 37 },
          { kind: 'contactless' as const, readsSucceeded: 10, readsFailed: 1 },
          { kind: 'contactless' as const, readsSucceeded: 20, readsFailed: 2 },
          { kind: 'magneticStripe' as const, readsSucceeded: 7 },
          { kind: 'codeScanner' as const, readsSucceeded: 7, readsFailed: 0 },
        ],
      },
      network: { csq: 14 },
      results: { unsettledCount: 16 },
    };
    const arrived = new Map([['power' as const, 1000]]);
    const readings = readingsFromMaintenance(blocks, arrived);
    expect(short(readings)).toEqual([
      ['battery.level', 63],
      ['battery.voltage', 3.79],
      ['battery.cycles', 212],
      ['module.temperature', 36.4],
      ['coinCell.voltage', 2.98],
      ['storage.free', 25],
      ['memory.free', 25],
      ['uptime', 183_245],
      ['boots', 41],
      ['paper.remaining', 35],
      ['printer.headDistance', 1140.424],
      ['printer.cuts', 6658],
      ['printer.badDots', 3],
      ['card.chipReads', 4058],
      ['card.chipMisreads', 37],
      ['card.contactlessReads', 33],
      ['card.contactlessMisreads', 3],
      ['signal.csq', 14],
      ['signal.dbm', -85],
      ['unsettled.count', 16],
    ]);
    expect(readings[0]).toMatchObject({ source: 'extension', takenAt: 1000 });
  });

  it('keep a zero that was sent and invent none', () => {
    expect(
      short(readingsFromMaintenance({ power: { batteryPercent: 0 }, results: { unsettledCount: 0 } }, new Map())),
    ).toEqual([
      ['battery.level', 0],
      ['unsettled.count', 0],
    ]);
    expect(
      readingsFromMaintenance({ power: {}, resources: {}, printer: {}, network: {}, results: {} }, new Map()),
    ).toEqual([]);
    expect(readingsFromMaintenance({}, new Map())).toEqual([]);
  });

  it('have no signal where the modem does not know it', () => {
    expect(readingsFromMaintenance({ network: { csq: 99 } }, new Map())).toEqual([]);
    expect(short(readingsFromMaintenance({ network: { csq: 0 } }, new Map()))).toEqual([
      ['signal.csq', 0],
      ['signal.dbm', -113],
    ]);
  });

  it('have no share of a whole that is nothing or missing, and an impossible one of a whole that is smaller than its part', () => {
    const free = (storageFreeKib: number, storageTotalKib?: number) =>
      readingsFromMaintenance(
        { resources: storageTotalKib === undefined ? { storageFreeKib } : { storageFreeKib, storageTotalKib } },
        new Map(),
      );
    expect([free(1, 0), free(1)]).toEqual([[], []]);
    expect(free(2, 1)).toMatchObject([{ metric: 'storage.free', value: 200 }]);
  });
});

describe('readings of the maker’s command and of a print', () => {
  it('are volts and degrees', () => {
    const vendor = {
      serialNumber: null,
      softwareVersion: null,
      tid: null,
      batteryVolts: 3.1,
      celsius: 8,
      problems: [],
    };
    expect(short(readingsFromVendor(vendor, 5))).toEqual([
      ['battery.voltage', 3.1],
      ['module.temperature', 8],
    ]);
    expect(
      short(readingsFromPrintout({ ...print, batteryVoltage: { value: 3120, unit: 'mV' }, celsius: 46.8 }, 5)),
    ).toEqual([
      ['battery.voltage', 3.12],
      ['module.temperature', 46.8],
    ]);
    expect(short(readingsFromPrintout({ ...print, batteryVoltage: { value: 3.12, unit: 'V' } }, 5))).toEqual([
      ['battery.voltage', 3.12],
    ]);
    expect(readingsFromPrintout(print, 5)).toEqual([]);
  });
});

describe('the clock’s offset', () => {
  const arrivedAt = Date.UTC(2026, 10, 22, 1, 30, 5, 900);
  const offset = (local: string, zone = 480) =>
    readingsFromClock({ local, arrivedAt, source: 'status' }, zone)[0]?.value;

  it('is terminal minus computer at the moment the block arrived, in whole seconds', () => {
    expect(offset('2026-11-22T09:30:05')).toBe(0);
    expect(offset('2026-11-22T09:30:06')).toBe(1);
    expect(offset('2026-11-22T06:30:05')).toBe(-10_800);
    expect(offset('2026-11-22T01:30:05', 0)).toBe(0);
    expect(offset('2023-06-22T08:55:56', 120)).toBeLessThan(-100_000_000);
  });

  it('is none without a real time', () => {
    expect(offset('nonsense')).toBeUndefined();
  });
});

describe('several sources', () => {
  const reading = (metric: Measured['metric'], value: number, source: Measured['source']): Measured => ({
    metric,
    value,
    source,
    takenAt: 0,
  });

  it('give one reading per metric, the first source winning', () => {
    const { kept, implausible } = mergeReadings([
      [reading('battery.voltage', 3.79, 'extension')],
      [reading('battery.voltage', 3.1, 'vendor'), reading('module.temperature', 24.4, 'vendor')],
    ]);
    expect(kept.map(({ value, source }) => [value, source])).toEqual([
      [3.79, 'extension'],
      [24.4, 'vendor'],
    ]);
    expect(implausible).toEqual([]);
  });

  it('leave out what cannot be real, and the next source takes its place', () => {
    const { kept, implausible } = mergeReadings([
      [reading('module.temperature', 900, 'vendor')],
      [reading('module.temperature', 46.8, 'printout')],
    ]);
    expect(kept).toMatchObject([{ value: 46.8 }]);
    expect(implausible).toEqual(['module.temperature']);
  });
});
