import { expect, it } from 'vitest';
import { scheduleFieldsSchema } from '../../../../shared/export/logExport.ts';

it('a schedule has a name, a time of day and a day that exists', () => {
  const fields = {
    name: 'x',
    what: 'log',
    rhythm: 'monthly',
    day: 31,
    time: '23:59',
    format: 'csv',
    language: 'zh',
    filter: {},
    stretch: 'all',
    keep: 1,
    isOn: true,
  };
  expect(scheduleFieldsSchema.safeParse(fields).success).toBe(true);
  for (const wrong of [{ name: ' ' }, { day: 32 }, { time: '24:00' }, { keep: 0 }]) {
    expect(scheduleFieldsSchema.safeParse({ ...fields, ...wrong }).success).toBe(false);
  }
});
