import { describe, expect, it } from 'vitest';
import { calendarFileBounds, calendarRowSchema } from '../../../../shared/reminder/calendarImport.ts';

describe('an entry of a calendar file', () => {
  it('has no more days than are looked at', () => {
    const row = { number: 1, title: 'x', outcome: 'new', dueTime: '09:00', minutes: null, notes: [] };
    const days = (count: number): string[] => Array.from({ length: count }, () => '2026-11-22');
    expect(calendarRowSchema.safeParse({ ...row, dates: days(calendarFileBounds.dates) }).success).toBe(true);
    expect(calendarRowSchema.safeParse({ ...row, dates: days(calendarFileBounds.dates + 1) }).success).toBe(false);
  });
});
