import { describe, expect, it } from 'vitest';
import { parseBattery } from '../../../../../electron/protocol/adb/adbBattery.ts';

const android10 = `Current Battery Service state:
  AC powered: false
  USB powered: true
  Wireless powered: false
  Max charging current: 500000
  Charge counter: 3905000
  status: 2
  health: 2
  present: true
  level: 85
  scale: 100
  voltage: 4153
  temperature: 287
  technology: Li-ion
`;
const battery = (changes: Readonly<Record<string, string | number>>): string =>
  Object.entries({
    status: 3,
    health: 2,
    present: 'true',
    level: 50,
    scale: 100,
    voltage: 3900,
    temperature: 250,
    ...changes,
  })
    .map(([name, value]) => `  ${name}: ${String(value)}\n`)
    .join('');

describe('the battery of an Android terminal', () => {
  it('is read in millivolts and tenths of degrees', () => {
    expect(parseBattery(android10)).toEqual({
      isPresent: true,
      percent: 85,
      volts: 4.153,
      celsius: 28.7,
      status: 'charging',
      health: 'good',
      doubts: [],
      impossible: [],
    });
  });

  it('is read from an old build with CR LF and further blocks', () => {
    const old = `${android10.replaceAll('\n', '\r\n')}  [Vendor battery]\r\n  level: 3\r\n  temperature: 990\r\n`;
    expect(parseBattery(old)).toMatchObject({ percent: 85, celsius: 28.7 });
  });

  it('is read where the build prints whole volts and whole degrees', () => {
    expect(parseBattery(battery({ voltage: 13, temperature: 26 }))).toMatchObject({ volts: 13, celsius: 26 });
  });

  it('is read where the build prints microvolts', () => {
    expect(parseBattery(battery({ voltage: 3_874_000, temperature: 312 }))).toMatchObject({
      volts: 3.874,
      celsius: 31.2,
    });
  });

  it.each([
    [250, 25],
    [100, 10],
    [615, 61.5],
    [-100, -10],
    [0, 0],
  ])('has %i tenths as %d degrees', (raw, celsius) => {
    expect(parseBattery(battery({ temperature: raw }))?.celsius).toBe(celsius);
  });

  it.each([26, 45, 99, -5])('leaves out a temperature of %i, which may be tenths or whole degrees', (raw) => {
    const read = parseBattery(battery({ temperature: raw }));
    expect(read?.celsius).toBeNull();
    expect(read?.doubts).toEqual([`temperature: ${String(raw)}`]);
  });

  it.each([28_700, 5000, -2730])('leaves out a temperature of %i, which cannot be real', (raw) => {
    expect(parseBattery(battery({ temperature: raw }))).toMatchObject({ celsius: null, doubts: [] });
  });

  it.each([0, -1, 500, 99_999_999])('leaves out a voltage of %i and the temperature beside it', (raw) => {
    expect(parseBattery(battery({ voltage: raw, temperature: 0 }))).toMatchObject({ volts: null, celsius: null });
  });

  it('scales the level, and leaves out one beyond its scale', () => {
    expect(parseBattery(battery({ level: 128, scale: 255 }))?.percent).toBeCloseTo(50.2, 1);
    expect(parseBattery(battery({ level: 120 }))?.percent).toBeNull();
    expect(parseBattery(battery({ scale: 0 }))?.percent).toBeNull();
    expect(parseBattery(battery({ level: -1 }))?.percent).toBeNull();
    expect(parseBattery('level: 40\n')?.percent).toBe(40);
  });

  it('gives nothing of filler values where there is no battery', () => {
    expect(parseBattery(battery({ present: 'false', level: 100, voltage: 0, temperature: 0 }))).toEqual({
      isPresent: false,
      percent: null,
      volts: null,
      celsius: null,
      status: null,
      health: null,
      doubts: [],
      impossible: [],
    });
  });

  it.each([
    [1, 'unknown'],
    [3, 'overheat'],
    [4, 'dead'],
    [5, 'overVoltage'],
    [6, 'failure'],
    [7, 'cold'],
  ])('has health %i as %s', (raw, health) => {
    expect(parseBattery(battery({ health: raw }))?.health).toBe(health);
  });

  it('knows no other condition', () => {
    expect(parseBattery(battery({ health: 99, status: 0 }))).toMatchObject({ health: null, status: null });
  });

  it('is no battery where the service is missing', () => {
    expect(parseBattery("Can't find service: battery\n")).toBeNull();
    expect(parseBattery('')).toBeNull();
  });

  it('names values that no battery can have in any scale, and no filler', () => {
    expect(parseBattery(battery({ temperature: -2000, voltage: 4100 }))?.impossible).toEqual(['temperature: -2000']);
    expect(parseBattery(battery({ voltage: 300 }))?.impossible).toEqual(['voltage: 300']);
    expect(parseBattery(battery({ voltage: 0 }))?.impossible).toEqual([]);
  });
});
