import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpeningHours, usualHours, weekdays } from '../../../../shared/place/openingHours.ts';
import { dueNow, nextDue } from '../../../../shared/unattended/dueTime.ts';
import { type UnattendedSettings, usualUnattended } from '../../../../shared/unattended/unattended.ts';

// 2026-11-22 is a Sunday.
const local = (text: string): number => Date.parse(`${text}:00.000Z`);
const shown = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : new Date(at).toISOString().slice(0, 16);

const beforeOpening: UnattendedSettings = { ...usualUnattended, daily: 'beforeOpening', minutesBefore: 30 };
const atTime: UnattendedSettings = { ...usualUnattended, daily: 'atTime', time: '07:15' };
const closed: OpeningHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

describe('when a check without anybody there is due', () => {
  it.each([
    ['2026-11-22T08:29', null],
    ['2026-11-22T08:30', '2026-11-22T08:30'],
    ['2026-11-22T20:00', '2026-11-22T08:30'],
    ['2026-11-22T22:00', null],
    ['2026-11-23T00:10', null],
  ])('before opening at nine: at %s it is the one of %s', (now, due) => {
    expect(shown(dueNow(beforeOpening, usualHours, local(now))?.at)).toBe(due);
  });

  it('is late when its time was noticed long after', () => {
    expect(dueNow(beforeOpening, usualHours, local('2026-11-22T08:35'))?.isLate).toBe(false);
    expect(dueNow(beforeOpening, usualHours, local('2026-11-22T10:00'))?.isLate).toBe(true);
  });

  it('knows two openings a day, and passes over days that are closed', () => {
    const split: OpeningHours = {
      ...closed,
      mon: [
        { from: '09:00', until: '12:00' },
        { from: '17:00', until: '22:00' },
      ],
    };
    expect(shown(nextDue(beforeOpening, split, local('2026-11-22T12:00')))).toBe('2026-11-23T08:30');
    expect(shown(nextDue(beforeOpening, split, local('2026-11-23T08:30')))).toBe('2026-11-23T16:30');
    expect(shown(dueNow(beforeOpening, split, local('2026-11-23T17:10'))?.at)).toBe('2026-11-23T16:30');
    expect(shown(nextDue(beforeOpening, split, local('2026-11-23T16:30')))).toBe('2026-11-30T08:30');
  });

  it('of a shop that opens just after midnight is due on the day before', () => {
    const night: OpeningHours = { ...closed, tue: [{ from: '00:10', until: '06:00' }] };
    expect(shown(nextDue(beforeOpening, night, local('2026-11-23T12:00')))).toBe('2026-11-23T23:40');
  });

  it('never comes for a shop that is always closed, always open, or does not want it', () => {
    const always = Object.fromEntries(weekdays.map((day) => [day, [{ from: '00:00', until: '00:00' }]]));
    for (const hours of [closed, always as unknown as OpeningHours]) {
      expect(nextDue(beforeOpening, hours, local('2026-11-22T08:00'))).toBeNull();
      expect(dueNow(beforeOpening, hours, local('2026-11-22T08:00'))).toBeNull();
    }
    expect(nextDue(usualUnattended, usualHours, local('2026-11-22T08:00'))).toBeNull();
  });

  it('comes every day at a fixed time, whatever the opening hours are', () => {
    expect(shown(nextDue(atTime, closed, local('2026-11-22T07:14')))).toBe('2026-11-22T07:15');
    expect(shown(nextDue(atTime, closed, local('2026-11-22T07:15')))).toBe('2026-11-23T07:15');
    expect(shown(dueNow(atTime, closed, local('2026-11-22T15:00'))?.at)).toBe('2026-11-22T07:15');
    expect(dueNow(atTime, closed, local('2026-11-22T19:16'))).toBeNull();
  });

  it('is due at the very moment that was announced as the next one', () => {
    const settings = fc.record({
      daily: fc.constantFrom('beforeOpening' as const, 'atTime' as const),
      minutesBefore: fc.integer({ min: 5, max: 180 }),
      time: fc.integer({ min: 0, max: 1439 }).map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16)),
    });
    const days = fc.record(
      Object.fromEntries(
        weekdays.map((day) => [
          day,
          fc.constantFrom([], [{ from: '09:00', until: '22:00' }], [{ from: '18:30', until: '02:00' }]),
        ]),
      ),
    );
    fc.assert(
      fc.property(settings, days, fc.integer({ min: 0, max: 20_160 }), (chosen, hours, minute) => {
        const now = local('2026-11-22T00:00') + minute * 60_000;
        const wanted = { ...usualUnattended, ...chosen };
        const next = nextDue(wanted, hours as unknown as OpeningHours, now);
        if (next === null) return;
        expect(next).toBeGreaterThan(now);
        expect(dueNow(wanted, hours as unknown as OpeningHours, next)).toEqual({ at: next, isLate: false });
      }),
    );
  });
});
