import { describe, expect, it } from 'vitest';
import { createCalendarFiles } from '../../../../../electron/service/reminder/calendarService.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('calendar files', () => {
  it('answer with a value when the plan cannot be read', async () => {
    const deps = await someDeps();
    const none = () => Promise.resolve(failure('job.unknown'));
    const files = createCalendarFiles({
      ...deps,
      zone: null,
      jobs: { create: none, get: none, cancel: none },
      plans: { list: () => Promise.resolve(success([])) },
      jobLists: { calendar: () => Promise.resolve(failure('store.damaged')) },
    });
    const done = await files.write({ file: `${deps.folder}/x.ics`, language: 'zh', days: 31, alarmMinutes: 0 });
    expect(done).toMatchObject({ ok: false, error: { code: 'store.damaged' } });
  });
});
