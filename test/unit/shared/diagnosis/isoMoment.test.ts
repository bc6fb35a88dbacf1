// Dates and times, without the time zone of this computer.
import { describe, expect, it } from 'vitest';
import { isoDay, readIsoMoment } from '../../../../shared/diagnosis/isoMoment.ts';

describe('a moment', () => {
  it.each([
    ['2026-11-22T09:30:00+08:00', '2026-11-22T01:30:00.000Z', 480],
    ['2026-11-22T01:30:00Z', '2026-11-22T01:30:00.000Z', 0],
    ['2026-11-22T09:30', '2026-11-22T09:30:00.000Z', null],
    ['2026-11-22', '2026-11-22T00:00:00.000Z', null],
    ['2026-11-22 09:30:00.123-0330', '2026-11-22T13:00:00.000Z', -210],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', null],
  ])('is read from %s', (text, utc, offset) => {
    const moment = readIsoMoment(text);
    expect(new Date(moment?.ms ?? 0).toISOString()).toBe(utc);
    expect(moment?.offsetMinutes).toBe(offset);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-31',
    '2026-13-01',
    '2026-11-22T24:00',
    '2026-11-22T09:60',
    '22.11.2026',
    '2026-11-22T09:30+19:00',
    '1e9',
  ])('is not read from “%s”', (text) => {
    expect(readIsoMoment(text)).toBeNull();
  });

  it('without an offset takes the usual one', () => {
    expect(readIsoMoment('2026-11-22T08:00', 480)?.ms).toBe(Date.UTC(2026, 10, 22));
  });

  it('names its day where the shop is', () => {
    expect(isoDay(Date.UTC(2026, 10, 21, 17), 480)).toBe('2026-11-22');
  });
});
