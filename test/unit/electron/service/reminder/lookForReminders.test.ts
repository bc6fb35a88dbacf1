import { describe, expect, it } from 'vitest';
import { lookForReminders } from '../../../../../electron/service/reminder/lookForReminders.ts';
import { usualReminders } from '../../../../../shared/reminder/reminderSettings.ts';
import { aDueJob } from '../../../../support/aDueJob.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('a look at what is due', () => {
  it('enters and tells it, and nothing the second time', async () => {
    const { shops, clock } = await someDeps();
    await shops.open.jobs.insert(aDueJob());
    const deps = { store: shops.open.reminders, clock, settings: usualReminders, signal: new AbortController().signal };
    const first = await lookForReminders(deps);
    expect(first.told.map(({ kind, count }) => [kind, count])).toEqual([['jobDue', 1]]);
    expect(await lookForReminders(deps)).toEqual({ told: [], isChanged: false });
  });

  it('tells nothing when the program ends meanwhile, and all of it the next time', async () => {
    const { shops, clock } = await someDeps();
    await shops.open.jobs.insert(aDueJob());
    const deps = { store: shops.open.reminders, clock, settings: usualReminders };
    const ending = new AbortController();
    ending.abort();
    expect((await lookForReminders({ ...deps, signal: ending.signal })).told).toEqual([]);
    expect((await lookForReminders({ ...deps, signal: new AbortController().signal })).told).toHaveLength(1);
  });
});
