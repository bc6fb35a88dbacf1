import { describe, expect, it } from 'vitest';
import type { YearOfReadings } from '../../../../../electron/service/trends/forecastServices.ts';
import { endingNow } from '../../../../../electron/service/trends/forecastYear.ts';
import type { MetricKey } from '../../../../../shared/metric/catalogue.ts';
import type { Reading } from '../../../../../shared/model/reading.ts';

const year: YearOfReadings = {
  firstDay: 1,
  lastDay: 100,
  replacedOn: null,
  day: (day) => [
    { metric: 'printer.headDistance', value: 100 * day, at: 0 },
    { metric: 'module.temperature', value: 30 + (day % 3), at: 0 },
  ],
};
const now = (metric: MetricKey, value: number): Reading => ({
  metric,
  value,
  unit: '',
  takenAt: '2026-11-22T01:30:00.000Z',
  source: 'vendor',
});

describe('a simulated year', () => {
  it('ends where the counters of its terminal are, and they still only rise from zero', () => {
    const turn = endingNow(year, [now('printer.headDistance', 500)]);
    expect([0, 5000, 10_000].map((value) => turn('printer.headDistance', value))).toEqual([0, 250, 500]);
  });

  it('is shifted to values that lie elsewhere, and left alone where they fit', () => {
    expect(endingNow(year, [now('module.temperature', 41)])('module.temperature', 30)).toBe(40);
    expect(endingNow(year, [now('module.temperature', 31)])('module.temperature', 30)).toBe(30);
    expect(endingNow(year, [])('module.temperature', 30)).toBe(30);
  });

  it('keeps what cannot be true', () => {
    expect(endingNow(year, [now('module.temperature', 41)])('module.temperature', -200)).toBe(-200);
  });
});
