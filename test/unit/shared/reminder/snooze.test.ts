import { describe, expect, it } from 'vitest';
import { isAwake, snoozeEnd } from '../../../../shared/reminder/snooze.ts';

const at = (text: string): number => Date.parse(`${text}:00.000Z`);

describe('putting a message off', () => {
  it('counts minutes and hours from now', () => {
    expect(snoozeEnd('tenMinutes', at('2026-11-22T23:55'), '09:00')).toEqual({ kind: 'after', ms: 600_000 });
    expect(snoozeEnd('threeHours', at('2026-11-22T23:55'), '09:00')).toEqual({ kind: 'after', ms: 10_800_000 });
  });

  it('means the next morning by “tomorrow”, also after midnight and over the end of a year', () => {
    const end = (text: string) => snoozeEnd('tomorrow', at(text), '09:00');
    expect(end('2026-12-31T23:59')).toEqual({ kind: 'at', localMs: at('2027-01-01T09:00') });
    expect(end('2028-02-28T00:10')).toEqual({ kind: 'at', localMs: at('2028-02-29T09:00') });
  });

  it('means the coming Monday by “next week”, on a Monday the one after', () => {
    const end = (text: string) => snoozeEnd('nextWeek', at(text), '08:30');
    expect(end('2026-11-22T10:00')).toEqual({ kind: 'at', localMs: at('2026-11-23T08:30') });
    expect(end('2026-11-23T10:00')).toEqual({ kind: 'at', localMs: at('2026-11-30T08:30') });
    expect(end('2026-11-28T10:00')).toEqual({ kind: 'at', localMs: at('2026-11-30T08:30') });
  });

  it('is over at its time, and at once when the clock was set back before it began', () => {
    const [from, until] = [at('2026-11-22T10:00'), at('2026-11-22T11:00')];
    expect(isAwake(from, until, at('2026-11-22T10:59'))).toBe(false);
    expect(isAwake(from, until, until)).toBe(true);
    expect(isAwake(from, until, at('2025-11-22T10:30'))).toBe(true);
    expect(isAwake(from, until, at('2027-11-22T10:30'))).toBe(true);
  });
});
