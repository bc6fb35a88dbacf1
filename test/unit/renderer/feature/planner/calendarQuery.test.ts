import { describe, expect, it } from 'vitest';
import {
  calendarViews,
  dayAfterKey,
  filterOf,
  isRestricted,
  pageFrom,
  readQuery,
  spanOf,
  writeQuery,
} from '../../../../../renderer/feature/planner/calendarQuery.ts';
import { daysBetween } from '../../../../../renderer/ui/planner/days.ts';

describe('what the calendar shows, in its address', () => {
  it('is read back as it was written, and as usual where it is not understood', () => {
    const query = {
      view: 'week',
      on: '2026-11-22',
      day: '2026-11-23',
      kind: 'inspection',
      store: '一号店',
      assignee: '小王',
    } as const;
    expect(readQuery(new URLSearchParams(writeQuery(query).toString()))).toEqual(query);
    const usual = readQuery(new URLSearchParams('view=decade&on=2026-02-30&day=x&kind=fun&store='));
    expect(usual).toEqual({ view: 'month', on: null, day: null, kind: null, store: null, assignee: null });
    expect(isRestricted(usual)).toBe(false);
    expect(filterOf(query)).toEqual({ kind: 'inspection', store: '一号店', assignee: '小王' });
  });

  it('never asks for more than 62 days', () => {
    for (const view of calendarViews) {
      for (const on of ['2026-11-22', '2027-02-01', '2026-08-31', '2028-02-29']) {
        const { from, until } = spanOf(view, on);
        expect(daysBetween(from, until) + 1).toBeLessThanOrEqual(62);
        expect(from <= on && on <= until).toBe(true);
      }
    }
  });

  it('turns pages that neither overlap nor leave a gap', () => {
    expect(pageFrom('month', '2026-01-31', 1)).toBe('2026-02-01');
    for (const view of ['week', 'agenda', 'load'] as const) {
      const here = spanOf(view, '2026-11-22');
      const next = spanOf(view, pageFrom(view, '2026-11-22', 1));
      expect(daysBetween(here.until, next.from)).toBe(1);
      expect(pageFrom(view, pageFrom(view, '2026-11-22', 1), -1)).toBe('2026-11-22');
    }
  });

  it('goes from day to day by keys', () => {
    expect(dayAfterKey('month', '2026-11-30', 'ArrowRight')).toBe('2026-12-01');
    expect(dayAfterKey('month', '2026-11-22', 'ArrowUp')).toBe('2026-11-15');
    expect(dayAfterKey('month', '2026-11-22', 'Home')).toBe('2026-11-16');
    expect(dayAfterKey('month', '2026-11-16', 'End')).toBe('2026-11-22');
    expect(dayAfterKey('month', '2026-10-31', 'PageDown')).toBe('2026-11-30');
    expect(dayAfterKey('week', '2026-10-31', 'PageDown')).toBe('2026-11-07');
    expect(dayAfterKey('month', '2026-10-31', 'x')).toBeNull();
  });
});
