import { describe, expect, it } from 'vitest';
import { readingRow, readingsHeader } from '../../../../electron/export/readingsCsv.ts';
import { aReading } from '../../../support/records.ts';

describe('a row of readings', () => {
  it('is serial number, time, metric, value, unit', () => {
    const expected = [{ id: '17F59B1F' }, '2026-11-22T01:30:00.000Z', 'battery.voltage', 3.12, 'V'];
    expect(readingRow('17F59B1F', aReading())).toEqual(expected);
    expect(readingsHeader('zh')).toHaveLength(5);
    expect(readingsHeader('en')).toHaveLength(5);
  });

  it('leaves the number empty where a terminal has none', () => {
    expect(readingRow(null, aReading())[0]).toBeNull();
  });
});
