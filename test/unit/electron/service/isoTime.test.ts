import { describe, expect, it } from 'vitest';
import { localText, momentOfLocal, offsetText, storedForm, utcText } from '../../../../electron/service/isoTime.ts';
import { clockIn } from '../../../support/clockIn.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

const at = Date.UTC(2026, 10, 22, 1, 30, 5);
const hour = 3_600_000;

describe('times', () => {
  it('are stored in UTC', () => {
    expect(utcText(at)).toBe('2026-11-22T01:30:05.000Z');
  });

  it('are shown in local time', () => {
    expect(localText(createFakeClock(at, 480), at)).toBe('2026-11-22 09:30:05');
  });

  it.each([
    [480, '2026-11-22T09:30:05+08:00'],
    [0, '2026-11-22T01:30:05+00:00'],
    [-210, '2026-11-21T22:00:05-03:30'],
  ])('carry the offset of a zone %s minutes ahead of UTC', (zone, text) => {
    expect(offsetText(createFakeClock(at, zone), at)).toBe(text);
  });

  it('are compared in one form, however the contract allows them to be written', () => {
    expect(storedForm('2026-11-22T01:30:05Z')).toBe('2026-11-22T01:30:05.000Z');
  });

  it('that are local have a moment, before and after the clocks change', () => {
    const change = Date.UTC(2026, 9, 25, 1);
    const clock = { ...createFakeClock(change), zoneMinutes: (at: number): number => (at < change ? 120 : 60) };
    expect(momentOfLocal(clock, Date.UTC(2026, 9, 25, 1, 30))).toBe(change - 1.5 * hour);
    expect(momentOfLocal(clock, Date.UTC(2026, 9, 25, 9))).toBe(change + 7 * hour);
  });

  it('that are left out where clocks jump count on from there; those that come twice are the first', () => {
    const chile = clockIn('America/Santiago');
    expect(utcText(momentOfLocal(chile, Date.UTC(2026, 8, 6, 0, 30)))).toBe('2026-09-06T04:30:00.000Z');
    expect(utcText(momentOfLocal(chile, Date.UTC(2026, 8, 6, 1, 30)))).toBe('2026-09-06T04:30:00.000Z');
    expect(utcText(momentOfLocal(chile, Date.UTC(2026, 3, 4, 23, 30)))).toBe('2026-04-05T02:30:00.000Z');
  });
});
