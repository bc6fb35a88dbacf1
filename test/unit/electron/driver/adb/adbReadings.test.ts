import { describe, expect, it } from 'vitest';
import { type AdbFindings, newFindings } from '../../../../../electron/driver/adb/adbFindings.ts';
import { clockFrom, readingsFrom } from '../../../../../electron/driver/adb/adbReadings.ts';

const arrivedAt = Date.UTC(2026, 10, 22, 1, 30, 5, 700);
const shanghai = 480;
const found = (changes: Partial<AdbFindings>): AdbFindings => ({ ...newFindings(null), ...changes });
const at = <T>(value: T) => ({ value, arrivedAt });
const readingOf = (findings: AdbFindings, metric: string): number | undefined =>
  readingsFrom(findings, shanghai).measured.find((one) => one.metric === metric)?.value;

describe('readings of an Android terminal', () => {
  it('are none where nothing was said', () => {
    expect(readingsFrom(found({}), shanghai)).toEqual({ measured: [], doubtful: [] });
  });

  it('are in the units of the catalogue and say when they came', () => {
    const battery = {
      isPresent: true,
      percent: 85,
      volts: 4.1,
      celsius: 28.7,
      status: null,
      health: null,
      doubts: [],
      impossible: [],
    };
    const { measured: readings } = readingsFrom(
      found({
        battery: at(battery),
        storage: at({ totalKib: 400, freeKib: 100 }),
        memory: at({ totalKib: 1000, availableKib: 420 }),
        thermal: at(33.5),
        load: at(12),
        uptime: at(86_400),
      }),
      shanghai,
    );
    expect(readings.map(({ metric, value }) => [metric, value])).toEqual([
      ['battery.level', 85],
      ['battery.voltage', 4.1],
      ['battery.temperature', 28.7],
      ['module.temperature', 33.5],
      ['storage.free', 25],
      ['memory.free', 42],
      ['cpu.load', 12],
      ['uptime', 86_400],
    ]);
    expect(new Set(readings.map(({ source, takenAt }) => `${source} ${String(takenAt)}`)).size).toBe(1);
    expect(readings[0]).toMatchObject({ source: 'shell', takenAt: arrivedAt });
  });

  it('leave out what cannot be real, and hand it on as such', () => {
    expect(readingOf(found({ thermal: at(300) }), 'module.temperature')).toBeUndefined();
    expect(readingsFrom(found({ thermal: at(300) }), shanghai).doubtful).toMatchObject([
      { metric: 'module.temperature', value: 300 },
    ]);
  });

  it('have no offset where both clocks show the same second', () => {
    const epoch = at(Math.floor(arrivedAt / 1000));
    expect(readingOf(found({ epoch }), 'clock.offset')).toBe(0);
    expect(readingOf(found({ epoch, zone: 480 }), 'clock.offset')).toBe(0);
  });

  it('have the offset of local times where the terminal stands in another zone', () => {
    const epoch = at(Math.floor(arrivedAt / 1000) + 2);
    expect(readingOf(found({ epoch, zone: 0 }), 'clock.offset')).toBe(2 - 8 * 3600);
  });
});

describe('the clock of an Android terminal', () => {
  it('is shown as the terminal shows it', () => {
    const epoch = at(Math.floor(arrivedAt / 1000));
    expect(clockFrom(found({ epoch, zone: 0 }), shanghai)).toEqual({ local: '2026-11-22T01:30:05', arrivedAt });
    expect(clockFrom(found({ epoch }), shanghai)?.local).toBe('2026-11-22T09:30:05');
    expect(clockFrom(found({}), shanghai)).toBeNull();
  });
});
