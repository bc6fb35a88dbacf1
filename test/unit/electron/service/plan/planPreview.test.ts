import { describe, expect, it } from 'vitest';
import { createWorkCalendar, everyDay } from '../../../../../electron/plan/workCalendar.ts';
import { previewOf } from '../../../../../electron/service/plan/planPreview.ts';
import { aDraft, weekly } from '../../../../support/planShop.ts';

const scene = { units: [], calendar: everyDay, today: '2026-11-22' };
const office = createWorkCalendar({ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], sources: [], own: [] });
const told = (warnings: readonly { readonly en: string }[]): string => warnings.map(({ en }) => en).join(' ');

describe('the preview of a plan', () => {
  it('shows the next ten dates from today on, and for how many it is', () => {
    const { dates, subjects, warnings } = previewOf(aDraft({}, { firstOn: '2020-01-06' }), scene);
    expect(dates).toHaveLength(10);
    expect(dates[0]).toEqual({ on: '2026-11-23', dueOn: '2026-11-23' });
    expect(subjects).toBe(0);
    expect(told(warnings)).toContain('No terminal is meant now');
  });

  it('shows a floating one as if each were done on its day', () => {
    expect(previewOf(aDraft({}, { mode: 'floating' }), scene).dates[1]?.dueOn).toBe('2026-11-30');
  });

  it('tells of dates that move, that end, and of a first date on a day off', () => {
    const moved = previewOf(aDraft({}, { firstOn: '2026-11-28', nonWorking: 'next' }), { ...scene, calendar: office });
    expect(moved.dates[0]).toEqual({ on: '2026-11-28', dueOn: '2026-11-30' });
    expect(told(moved.warnings)).toContain('moved as you chose');
    const off = previewOf(aDraft({}, { firstOn: '2026-11-28' }), { ...scene, calendar: office });
    expect(told(off.warnings)).toContain('2026-11-28, is a day off');
    const few = previewOf(aDraft({}, { recurrence: { ...weekly, ends: { kind: 'count', count: 3 } } }), scene);
    expect(told(few.warnings)).toContain('Only 3 dates are left');
  });

  it('asks for the reason of an inspection', () => {
    expect(told(previewOf(aDraft({ kind: 'inspection' }), scene).warnings)).toContain('9.5.1.2.1');
  });
});
