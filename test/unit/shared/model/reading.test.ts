import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../../shared/model/reading.ts';

const reading = {
  metric: 'battery.voltage',
  value: 3.12,
  unit: 'V',
  takenAt: '2026-11-22T01:30:00.000Z',
  source: 'extension',
};

describe('reading', () => {
  it('is a metric with value, unit, time and source', () => {
    expect(readingSchema.parse(reading)).toEqual(reading);
  });

  it('refuses an unknown metric, a local time and a number that is none', () => {
    expect(readingSchema.safeParse({ ...reading, metric: 'battery.mood' }).success).toBe(false);
    expect(readingSchema.safeParse({ ...reading, takenAt: '2026-11-22 09:30' }).success).toBe(false);
    expect(readingSchema.safeParse({ ...reading, value: Number.NaN }).success).toBe(false);
  });
});
