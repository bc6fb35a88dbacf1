import { describe, expect, it } from 'vitest';
import { createWorkCalendars } from '../../../../../electron/service/calendar/workCalendars.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { calendarCsv } from '../../../../support/calendarFiles.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShop = async () => {
  const deps = await someDeps();
  const lines = async (): Promise<string[]> =>
    (await deps.shops.open.log.between({}, { from: 1, to: 1000 }, 50)).map(({ summary }) => summary.zh);
  return { deps, lines, calendars: createWorkCalendars(deps) };
};

describe('setting the working calendar', () => {
  it('is kept, logged and told to whoever shows it', async () => {
    const { calendars, lines, deps } = await aShop();
    const set = unwrap(await calendars.set({ weekdays: ['mon', 'sat', 'sat'], usesHolidays: false }));
    expect(set.settings).toEqual({ weekdays: ['mon', 'sat'], usesHolidays: false });
    expect(unwrap(await calendars.get()).settings.weekdays).toEqual(['mon', 'sat']);
    expect(await lines()).toEqual(['工作日历：每周工作 2 天，不按法定节假日和调休']);
    expect(deps.heard.map(({ name }) => name)).toContain('workdays.changed');
  });

  it('takes own days of a span, replaces them and takes them away again', async () => {
    const { calendars } = await aShop();
    await calendars.addDays({ from: '2027-02-01', until: '2027-02-03', isWorking: false, name: '装修' });
    const changed = unwrap(
      await calendars.addDays({ from: '2027-02-03', until: '2027-02-03', isWorking: true, name: '开业' }),
    );
    expect(changed.own.map(({ on, isWorking }) => `${on} ${String(isWorking)}`)).toEqual([
      '2027-02-01 false',
      '2027-02-02 false',
      '2027-02-03 true',
    ]);
    expect(unwrap(await calendars.removeDays({ from: '2027-02-01', until: '2027-02-02' })).own).toHaveLength(1);
    expect(unwrap(await calendars.removeDays({ from: '2020-01-01', until: '2020-01-02' })).own).toHaveLength(1);
  });

  it.each([
    ['2027-02-03', '2027-02-01'],
    ['2027-01-01', '2027-12-31'],
  ])('refuses a span from %s to %s', async (from, until) => {
    const { calendars } = await aShop();
    const answer = await calendars.addDays({ from, until, isWorking: false, name: 'x' });
    expect(answer.ok ? null : answer.error.code).toBe('input.invalid');
  });

  it('refuses more own days than anybody has', async () => {
    const { calendars } = await aShop();
    for (let year = 2027; year < 2038; year += 1) {
      await calendars.addDays({
        from: `${String(year)}-01-01`,
        until: `${String(year)}-03-31`,
        isWorking: false,
        name: 'x',
      });
    }
    const answer = await calendars.addDays({ from: '2040-01-01', until: '2040-03-31', isWorking: false, name: 'x' });
    expect(answer.ok).toBe(false);
  });

  it('tries a file without storing, imports it, and removes it again', async () => {
    const { calendars, lines } = await aShop();
    const tried = unwrap(await calendars.tryImport({ file: 'a.csv', text: calendarCsv }));
    expect(tried).toMatchObject({ name: 'a', years: [2031], daysOff: 5, workedDays: 1, issues: [] });
    expect(tried.changes).toHaveLength(6);
    expect(unwrap(await calendars.get()).origins).toHaveLength(2);
    const imported = unwrap(await calendars.import({ file: 'a.csv', text: calendarCsv }));
    expect(imported.origins[0]).toMatchObject({ name: 'a', importedBy: 'Li', days: 6 });
    expect(imported.knownUntil).toBe('2031-12-31');
    expect(unwrap(await calendars.year({ year: 2031 })).days).toHaveLength(6);
    const id = imported.origins[0]?.id ?? '';
    expect(unwrap(await calendars.removeOrigin({ id })).origins).toHaveLength(2);
    expect((await calendars.removeOrigin({ id })).ok).toBe(false);
    expect(await lines()).toHaveLength(2);
  });

  it('stores nothing of a file that is wrong', async () => {
    const { calendars, lines } = await aShop();
    expect(unwrap(await calendars.tryImport({ file: 'a.csv', text: 'x' })).issues).toHaveLength(1);
    expect((await calendars.import({ file: 'a.csv', text: 'x' })).ok).toBe(false);
    expect(await lines()).toEqual([]);
  });
});
