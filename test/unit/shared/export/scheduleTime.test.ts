import { describe, expect, it } from 'vitest';
import { momentBefore, newestMoment, nextMoment } from '../../../../shared/export/scheduleTime.ts';

const at = (text: string): number => Date.parse(`${text}Z`);
const text = (moment: number): string => new Date(moment).toISOString().slice(0, 16);

describe('a moment of a scheduled export', () => {
  it('comes every day at its time', () => {
    const plan = { rhythm: 'daily', day: 1, time: '09:30' } as const;
    expect(text(newestMoment(plan, at('2026-11-22T09:29')))).toBe('2026-11-21T09:30');
    expect(text(newestMoment(plan, at('2026-11-22T09:30')))).toBe('2026-11-22T09:30');
    expect(text(nextMoment(plan, at('2026-11-22T09:30')))).toBe('2026-11-23T09:30');
    expect(text(momentBefore(plan, at('2026-11-22T09:30')))).toBe('2026-11-21T09:30');
  });

  it('comes on its day of the week', () => {
    const plan = { rhythm: 'weekly', day: 7, time: '00:00' } as const;
    expect(text(nextMoment(plan, at('2026-11-22T00:00')))).toBe('2026-11-29T00:00');
    expect(text(newestMoment(plan, at('2026-11-28T23:59')))).toBe('2026-11-22T00:00');
  });

  it('comes on the last day where the month is shorter', () => {
    const plan = { rhythm: 'monthly', day: 31, time: '12:00' } as const;
    expect(text(nextMoment(plan, at('2026-02-01T00:00')))).toBe('2026-02-28T12:00');
    expect(text(nextMoment(plan, at('2026-02-28T12:00')))).toBe('2026-03-31T12:00');
  });
});
