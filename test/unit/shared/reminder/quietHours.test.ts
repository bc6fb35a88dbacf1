import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuiet, quietUntil } from '../../../../shared/reminder/quietHours.ts';

const at = (text: string): number => Date.parse(`${text}:00.000Z`);
const night = { from: '21:00', until: '08:00' };
const noon = { from: '12:30', until: '14:00' };
const minute = 60_000;

describe('quiet hours', () => {
  it('hold over midnight, from their first minute to the minute before their end', () => {
    expect(isQuiet(night, at('2026-11-22T20:59'))).toBe(false);
    expect(isQuiet(night, at('2026-11-22T21:00'))).toBe(true);
    expect(isQuiet(night, at('2026-11-23T00:00'))).toBe(true);
    expect(isQuiet(night, at('2026-11-23T07:59'))).toBe(true);
    expect(isQuiet(night, at('2026-11-23T08:00'))).toBe(false);
    expect(isQuiet(noon, at('2026-11-23T13:59'))).toBe(true);
    expect(isQuiet(noon, at('2026-11-23T14:00'))).toBe(false);
    expect(isQuiet(null, at('2026-11-23T03:00'))).toBe(false);
  });

  it('say when they end, on the same day or the next', () => {
    expect(quietUntil(night, at('2026-11-22T22:10'))).toBe(at('2026-11-23T08:00'));
    expect(quietUntil(night, at('2026-11-23T03:00'))).toBe(at('2026-11-23T08:00'));
    expect(quietUntil(noon, at('2026-11-23T12:30'))).toBe(at('2026-11-23T14:00'));
    expect(quietUntil(noon, at('2026-11-23T15:00'))).toBeNull();
  });

  it('end when they say so, whatever they are and whenever it is asked', () => {
    const time = fc
      .integer({ min: 0, max: 1439 })
      .map((of) => `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(time, time, fc.integer({ min: -3e7, max: 3e7 }), (from, until, minutes) => {
        fc.pre(from !== until);
        const now = minutes * minute;
        const end = quietUntil({ from, until }, now);
        if (end === null) return !isQuiet({ from, until }, now);
        return (
          end > now &&
          end - now <= 1440 * minute &&
          isQuiet({ from, until }, end - minute) &&
          !isQuiet({ from, until }, end)
        );
      }),
    );
  });
});
