import { describe, expect, it } from 'vitest';
import { workCalendarCommands } from '../../../../shared/ipc/workCalendarContract.ts';

describe('working calendar contract', () => {
  it('takes days that exist, with a name', () => {
    const { input } = workCalendarCommands['workdays.addDays'];
    const days = { from: '2026-02-27', until: '2026-02-28', isWorking: false };
    expect(input.parse({ ...days, name: ' 盘点 ' }).name).toBe('盘点');
    for (const wrong of [
      { ...days, name: '' },
      { ...days, name: ' ' },
      { ...days, name: 'x'.repeat(1000) },
      { ...days, until: '2026-02-29', name: '盘点' },
      { ...days, isWorking: 'no', name: '盘点' },
    ]) {
      expect(input.safeParse(wrong).success).toBe(false);
    }
  });

  it('asks for years of a calendar only', () => {
    const { input } = workCalendarCommands['workdays.year'];
    expect(input.safeParse({ year: 2026 }).success).toBe(true);
    for (const year of [0, -1, 2026.5, 1e6]) expect(input.safeParse({ year }).success).toBe(false);
  });
});
