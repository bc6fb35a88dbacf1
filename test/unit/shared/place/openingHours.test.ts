import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOpenAt,
  minuteOfWeek,
  minutesOf,
  nextOpening,
  type OpeningHours,
  openingHoursSchema,
  usualHours,
  weekdays,
} from '../../../../shared/place/openingHours.ts';

const closed: OpeningHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const hours = (changes: Partial<OpeningHours>): OpeningHours => ({ ...closed, ...changes });
const span = (text: string) => ({ from: text.slice(0, 5), until: text.slice(6) });
// Local times written as if UTC; 2026-11-22 is a Sunday.
const at = (text: string): number => Date.parse(`2026-11-${text}:00.000Z`);

describe('opening hours', () => {
  it('count the week from Monday', () => {
    expect(minuteOfWeek(at('23T00:00'))).toBe(0);
    expect(minuteOfWeek(at('22T23:59'))).toBe(7 * 1440 - 1);
    expect(minutesOf('09:30')).toBe(570);
  });

  it('hold several spans a day and closed days', () => {
    const noon = hours({ mon: [span('09:00-12:00'), span('14:00-18:00')] });
    expect(
      [8, 9, 11, 12, 13, 14, 17, 18].filter((hour) => isOpenAt(noon, at(`23T${String(hour).padStart(2, '0')}:00`))),
    ).toEqual([9, 11, 14, 17]);
    expect(isOpenAt(noon, at('24T10:00'))).toBe(false);
    expect(isOpenAt(closed, at('23T10:00'))).toBe(false);
  });

  it('go over midnight, also over the end of the week', () => {
    const bar = hours({ sun: [span('20:00-02:00')], fri: [span('18:00-00:00')] });
    expect(isOpenAt(bar, at('22T23:00'))).toBe(true);
    expect(isOpenAt(bar, at('23T01:59'))).toBe(true);
    expect(isOpenAt(bar, at('23T02:00'))).toBe(false);
    expect(isOpenAt(bar, at('27T23:59'))).toBe(true);
    expect(isOpenAt(bar, at('28T00:00'))).toBe(false);
  });

  it('may be round the clock', () => {
    const always = openingHoursSchema.parse(Object.fromEntries(weekdays.map((day) => [day, [span('06:00-06:00')]])));
    for (let hour = 0; hour < 168; hour += 1) expect(isOpenAt(always, at('22T00:30') + hour * 3_600_000)).toBe(true);
    expect(nextOpening(always, at('22T12:00'))).toBeNull();
  });

  it('refuse spans that overlap, also into the next day and week, and times that are none', () => {
    const isTaken = (changes: Partial<OpeningHours>) => openingHoursSchema.safeParse(hours(changes)).success;
    expect(isTaken({ mon: [span('09:00-12:00'), span('11:00-18:00')] })).toBe(false);
    expect(isTaken({ mon: [span('20:00-03:00')], tue: [span('02:00-10:00')] })).toBe(false);
    expect(isTaken({ sun: [span('20:00-03:00')], mon: [span('02:00-10:00')] })).toBe(false);
    expect(isTaken({ mon: [span('20:00-02:00')], tue: [span('02:00-10:00')] })).toBe(true);
    expect(isTaken({ mon: [span('24:00-25:00')] })).toBe(false);
    expect(openingHoursSchema.safeParse({ mon: [] }).success).toBe(false);
    expect(openingHoursSchema.safeParse(usualHours).success).toBe(true);
  });

  it('know the next opening', () => {
    expect(nextOpening(usualHours, at('22T03:15'))).toBe(at('22T09:00'));
    expect(nextOpening(usualHours, at('22T09:00'))).toBe(at('23T09:00'));
    expect(nextOpening(hours({ wed: [span('09:00-10:00')] }), at('26T09:30'))).toBe(
      Date.parse('2026-12-02T09:00:00.000Z'),
    );
    expect(nextOpening(closed, at('22T09:00'))).toBeNull();
  });

  it('are open at the next opening and closed just before, whenever one asks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 1439 }), (minutes, from) => {
        const text = (minute: number) => new Date(minute * 60_000).toISOString().slice(11, 16);
        const some = hours({ tue: [{ from: text(from), until: text((from + 90) % 1440) }] });
        const next = nextOpening(some, at('22T00:00') + minutes * 60_000);
        expect(next).not.toBeNull();
        expect(isOpenAt(some, next ?? 0)).toBe(true);
        expect(isOpenAt(some, (next ?? 0) - 1)).toBe(false);
      }),
    );
  });
});
