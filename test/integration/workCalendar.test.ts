// The working calendar of a whole engine: files that come in move dates of plans, and everything is there after a restart.
import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../shared/plan/recurrence.ts';
import { anEngine, present, unwrap } from '../support/anEngine.ts';
import { aRule } from '../support/aRule.ts';
import { calendarCsv, calendarIcs, calendarJson } from '../support/calendarFiles.ts';
import { aDraft } from '../support/planShop.ts';

const onTheFirst = aDraft({}, { recurrence: aRule(), firstOn: '2031-01-01', nonWorking: 'next' });

describe('the working calendar of an engine', () => {
  it.each([
    ['放假.json', calendarJson],
    ['放假.csv', calendarCsv],
    ['放假.ics', calendarIcs],
  ])('moves the dates of plans by an imported file, also after a restart: %s', async (file, text) => {
    const { engine, heard, dataFolder } = await anEngine();
    const firstOf = async (from: typeof engine): Promise<Occurrence> =>
      present(unwrap(await from.services.plans.preview({ draft: onTheFirst })).dates[0]);
    expect(await firstOf(engine)).toEqual({ on: '2031-01-01', dueOn: '2031-01-01' });
    unwrap(await engine.services.workCalendars.import({ file, text }));
    expect(heard.map(({ name }) => name)).toContain('workdays.changed');
    expect(await firstOf(engine)).toEqual({ on: '2031-01-01', dueOn: '2031-01-02' });
    unwrap(
      await engine.services.workCalendars.addDays({
        from: '2031-01-02',
        until: '2031-01-02',
        isWorking: false,
        name: '盘点',
      }),
    );
    await engine.close();
    const again = await anEngine({ dataFolder });
    expect(await firstOf(again.engine)).toEqual({ on: '2031-01-01', dueOn: '2031-01-03' });
    expect(unwrap(await again.engine.services.workCalendars.get()).knownUntil).toBe('2031-12-31');
  });

  it('moves jobs that were made already when next year’s holidays become known', async () => {
    const { engine } = await anEngine();
    const { plans, workCalendars, jobs } = { ...engine.services, jobs: engine.services.jobLists };
    const nextYear = String(new Date().getFullYear() + 1);
    const draft = aDraft(
      { per: 'shop' },
      { recurrence: aRule({ frequency: 'yearly' }), firstOn: `${nextYear}-03-03`, nonWorking: 'next' },
    );
    const plan = unwrap(await plans.create({ draft }));
    const dueOn = async (): Promise<string | undefined> =>
      unwrap(await jobs.list({ filter: { planId: plan.id }, offset: 0, limit: 10 })).jobs[0]?.dueOn;
    const before = present(await dueOn());
    const months = ['01', '02', '04', '05'].map((month) => `${nextYear}-${month}-01,off,x`);
    const text = [...months, `${before},off,x`].join('\n');
    unwrap(await workCalendars.import({ file: 'a.csv', text }));
    await expect.poll(async () => ((await dueOn()) ?? '') > before, { timeout: 10_000 }).toBe(true);
  });
});
