import { describe, expect, it } from 'vitest';
import { calendarSettingsSchema, calendarSourceSchema, usualCalendar } from '../../../../shared/plan/workCalendar.ts';

describe('the form of a working calendar', () => {
  it('wants at least one day of the week', () => {
    expect(calendarSettingsSchema.safeParse(usualCalendar).success).toBe(true);
    expect(calendarSettingsSchema.safeParse({ weekdays: [], usesHolidays: true }).success).toBe(false);
    expect(calendarSettingsSchema.safeParse({ weekdays: ['fun'], usesHolidays: true }).success).toBe(false);
  });

  it('wants a source with a name and years', () => {
    const source = { name: 'n', source: 's', isComplete: true, years: [2027], days: [] };
    expect(calendarSourceSchema.safeParse(source).success).toBe(true);
    expect(calendarSourceSchema.safeParse({ ...source, years: [] }).success).toBe(false);
    expect(calendarSourceSchema.safeParse({ ...source, source: ' ' }).success).toBe(false);
  });
});
