import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chinaHolidays } from '../../../../shared/plan/chinaHolidays.ts';
import { calendarSourceSchema } from '../../../../shared/plan/workCalendar.ts';

const days = z.record(z.string(), z.string());
const require = createRequire(import.meta.url);
const list = z.object({ holidays: days, workdays: days }).parse(require('chinese-days/dist/chinese-days.json'));
const [announced, byLaw] = chinaHolidays;
const years = announced?.years ?? [];
const ofYears = (known: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(known)
    .filter((on) => years.includes(Number(on.slice(0, 4))))
    .sort();
const told = (isWorking: boolean): readonly string[] =>
  (announced?.days ?? [])
    .filter((day) => day.isWorking === isWorking)
    .map(({ on }) => on)
    .sort();

describe('the shipped calendar of China', () => {
  it('has every holiday and every worked weekend of another list, and no other', () => {
    expect(years).toContain(2026);
    expect(told(false)).toEqual(ofYears(list.holidays));
    expect(told(true)).toEqual(ofYears(list.workdays));
  });

  it('is a calendar in the form of imported ones, with its source', () => {
    for (const source of chinaHolidays) expect(calendarSourceSchema.safeParse(source).success).toBe(true);
    expect(announced?.source).toContain('2026年部分节假日安排的通知');
  });

  it('gives later years the thirteen days of the law, two of which can fall together, and no worked weekend', () => {
    expect(byLaw?.isComplete).toBe(false);
    for (const year of byLaw?.years ?? []) {
      const own = byLaw?.days.filter(({ on }) => on.startsWith(String(year))) ?? [];
      expect(own.every(({ isWorking }) => !isWorking)).toBe(true);
      expect(own.length).toBe(year === 2028 ? 12 : 13);
    }
  });
});
