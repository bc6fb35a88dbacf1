import { describe, expect, it } from 'vitest';
import { readingRow, readingsHeader, spanRow } from '../../../../electron/export/readingsCsv.ts';
import { aReading } from '../../../support/records.ts';

describe('a row of readings', () => {
  it('is serial number, time, metric, value, unit', () => {
    const expected = [{ id: '17F59B1F' }, '2026-11-22T01:30:00.000Z', 'battery.voltage', 3.12, 'V'];
    const row = readingRow({ ...aReading(), serialNumber: '17F59B1F' }, 'reading', 'en');
    expect(row).toEqual([...expected, 'reading', null, null, null, 1]);
    expect(readingsHeader('zh')).toHaveLength(row.length);
    expect(readingsHeader('en')).toHaveLength(row.length);
  });

  it('leaves the number empty where a terminal has none', () => {
    expect(readingRow({ ...aReading(), serialNumber: null }, 'misdated', 'zh')[0]).toBeNull();
  });

  it('of an hour is its mean with lowest, highest and number', () => {
    const row = spanRow(
      {
        serialNumber: null,
        metric: 'battery.voltage',
        unit: 'V',
        kind: 'hour',
        at: '2026-11-22T01:00:00.000Z',
        to: '2026-11-22T02:00:00.000Z',
        mean: 3.1,
        low: 3,
        high: 3.2,
        count: 60,
      },
      'zh',
    );
    expect(row.slice(3)).toEqual([3.1, 'V', '每小时平均', '2026-11-22T02:00:00.000Z', 3, 3.2, 60]);
    expect(row).toHaveLength(readingsHeader('zh').length);
  });
});
