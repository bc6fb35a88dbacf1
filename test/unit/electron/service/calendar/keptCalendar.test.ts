import { describe, expect, it } from 'vitest';
import { worksOn } from '../../../../../electron/plan/workCalendar.ts';
import {
  askable,
  inOrder,
  keptCalendar,
  workCalendarOf,
} from '../../../../../electron/service/calendar/keptCalendar.ts';
import { chinaHolidays } from '../../../../../shared/plan/chinaHolidays.ts';
import { usualCalendar } from '../../../../../shared/plan/workCalendar.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const imported = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'i',
  source: 's',
  isComplete: true,
  years: [2027],
  days: [],
  importedAt: '2026-11-22T09:00:00.000Z',
  importedBy: 'Li',
};

describe('the working calendar that is kept', () => {
  it('is the usual one until somebody decides, with what the program ships', async () => {
    const { shops } = await someDeps();
    const kept = await keptCalendar(shops.open);
    expect(kept.settings).toEqual(usualCalendar);
    expect(worksOn(await workCalendarOf(shops.open), '2026-10-01')).toBe(false);
  });

  it('puts imported years before the shipped ones, and years of the law last', () => {
    expect(inOrder([imported]).map(({ years }) => years[0])).toEqual([2027, 2020, 2027]);
  });

  it('regards no holidays where the shop does not', () => {
    const kept = { settings: { ...usualCalendar, usesHolidays: false }, own: [], sources: chinaHolidays };
    expect(worksOn(askable(kept), '2026-10-01')).toBe(true);
    expect(askable(kept).knownUntil).toBeNull();
  });
});
