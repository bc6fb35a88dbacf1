import { describe, expect, it } from 'vitest';
import { localDay, localMoment, momentOf, pastMomentOf } from '../../../../../renderer/ui/people/localDay.ts';

describe('local days and moments', () => {
  it('are those of this computer’s calendar', () => {
    expect(localDay(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
    expect(localMoment(new Date(2026, 0, 5, 7, 8).toISOString())).toBe('2026-01-05T07:08');
    expect(localMoment(null)).toBe('');
  });

  it('come back as the same moment, and what is no moment is none', () => {
    const at = new Date(2026, 10, 22, 9, 30).toISOString();
    expect(momentOf(localMoment(at))).toBe(at);
    expect(momentOf('')).toBeNull();
    expect(momentOf('yesterday')).toBeNull();
  });

  it('never lie ahead only because a field has no seconds', () => {
    const now = Date.parse('2026-11-22T09:30:10.000Z');
    const field = (ms: number) => localMoment(new Date(ms).toISOString());
    expect(pastMomentOf(field(now), now)).toBe('2026-11-22T09:30:00.000Z');
    expect(pastMomentOf(field(now + 55_000), now)).toBe('2026-11-22T09:30:10.000Z');
    expect(pastMomentOf(field(now + 3_600_000), now)).toBe('2026-11-22T10:30:00.000Z');
  });
});
