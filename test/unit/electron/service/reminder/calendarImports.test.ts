import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCalendarImports } from '../../../../../electron/service/reminder/calendarImports.ts';
import { createCalendarFiles } from '../../../../../electron/service/reminder/calendarService.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import type { Job } from '../../../../../shared/job/job.ts';
import { aDueJob } from '../../../../support/aDueJob.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const aShop = async () => {
  const deps = await someDeps();
  const made = new Map<string, Job>();
  const jobs = {
    create: ({ title, dueOn }: { readonly title: string; readonly dueOn: string }) => {
      const job = aDueJob({ title: { zh: title, en: title }, dueOn });
      made.set(job.id, job);
      return Promise.resolve(success(job));
    },
    get: ({ jobId }: { readonly jobId: string }) => {
      const job = made.get(jobId);
      return Promise.resolve(job === undefined ? failure('job.unknown') : success(job));
    },
    cancel: ({ jobId }: { readonly jobId: string }) => {
      const job: Job = { ...(made.get(jobId) ?? aDueJob()), state: 'cancelled' };
      made.set(jobId, job);
      return Promise.resolve(success(job));
    },
  };
  const imports = createCalendarImports({ ...deps, jobs, zone: 'Asia/Shanghai' });
  const file = join(deps.folder, 'other.ics');
  const put = (...lines: string[]) => writeFile(file, ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n'));
  return { deps, jobs, made, imports, file, put };
};
const weekly = [
  'BEGIN:VEVENT',
  'UID:a',
  'SUMMARY:消防检查',
  'DTSTART:20261201T100000',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'END:VEVENT',
];

describe('imports of calendar files', () => {
  it('make jobs once, and take back those that nobody has begun', async () => {
    const { imports, made, file, put } = await aShop();
    await put(...weekly);
    const draft = unwrap(await imports.read({ file }));
    expect(made.size).toBe(0);
    const past = unwrap(await imports.apply({ draftId: draft.id }));
    expect([...made.values()].map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
    expect(unwrap(await imports.read({ file }))).toMatchObject({ jobs: 0, rows: [{ outcome: 'same' }] });
    const [first] = made.values();
    made.set(first?.id ?? '', { ...(first ?? aDueJob()), state: 'inProgress', startedAt: '2026-12-01T02:00:00.000Z' });
    expect(unwrap(await imports.undo({ importId: past.id }))).toMatchObject({ cancelled: 2, kept: 1 });
    expect(await imports.undo({ importId: past.id })).toMatchObject({ ok: false, error: { code: 'ics.undone' } });
    expect(unwrap(await imports.read({ file })).jobs).toBe(3);
  });

  it('refuse what is no calendar, too large, gone, or not looked at', async () => {
    const { imports, file, put, deps } = await aShop();
    await writeFile(file, 'a,b\n1,2');
    expect(await imports.read({ file })).toMatchObject({ error: { code: 'ics.not-calendar' } });
    await writeFile(file, 'BEGIN:VCALENDAR\n'.padEnd(5 * 1024 * 1024, 'x'));
    expect(await imports.read({ file })).toMatchObject({ error: { code: 'ics.too-large' } });
    expect(await imports.read({ file: join(deps.folder, 'none.ics') })).toMatchObject({
      error: { code: 'import.not-readable' },
    });
    expect(await imports.apply({ draftId: '00000000-0000-4000-8000-000000000000' })).toMatchObject({
      error: { code: 'ics.no-draft' },
    });
    await put();
    const empty = unwrap(await imports.read({ file }));
    expect(await imports.apply({ draftId: empty.id })).toMatchObject({ error: { code: 'ics.nothing-to-do' } });
  });

  it('keep what was made when something goes wrong in the middle, so that it can be taken back', async () => {
    const { imports, made, file, put, jobs } = await aShop();
    await put(...weekly);
    const draft = unwrap(await imports.read({ file }));
    const create = jobs.create;
    jobs.create = (input) => (made.size === 2 ? Promise.resolve(failure('store.disk-full') as never) : create(input));
    expect(await imports.apply({ draftId: draft.id })).toMatchObject({ error: { code: 'store.disk-full' } });
    const [past] = unwrap(await imports.imports());
    expect(past).toMatchObject({ jobs: 2, undoneAt: null });
    expect(unwrap(await imports.undo({ importId: past?.id ?? '' }))).toMatchObject({ cancelled: 2 });
  });
});

describe('calendar files of a shop', () => {
  it('are written and read by one service', async () => {
    const { deps, jobs } = await aShop();
    const files = createCalendarFiles({
      ...deps,
      jobs,
      zone: null,
      plans: { list: () => Promise.resolve(success([])) },
      jobLists: {
        calendar: () => Promise.resolve(success({ groups: [], planned: [], days: [], today: '2026-11-22' })),
      },
    });
    const file = join(deps.folder, 'plan.ics');
    expect(unwrap(await files.write({ file, language: 'en', days: 31, alarmMinutes: null }))).toMatchObject({
      entries: 0,
    });
    expect(unwrap(await files.read({ file })).rows).toEqual([]);
  });
});
