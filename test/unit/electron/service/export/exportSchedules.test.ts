import { mkdir, readdir, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createExportRuns } from '../../../../../electron/service/export/exportRuns.ts';
import { createExportSchedules } from '../../../../../electron/service/export/exportSchedules.ts';
import type { ScheduleFields } from '../../../../../shared/export/logExport.ts';
import { awkwardEntries, exportDeps, fileIn } from '../../../../support/logExports.ts';

const fields: ScheduleFields = {
  name: '每周日志',
  what: 'log',
  rhythm: 'daily',
  day: 1,
  time: '10:00',
  format: 'csv',
  language: 'zh',
  filter: {},
  stretch: 'all',
  keep: 2,
  isOn: true,
};

const setUp = async () => {
  const deps = await exportDeps();
  for (const entry of awkwardEntries) await deps.shops.open.log.append(entry);
  const folder = fileIn(deps, 'out');
  await mkdir(folder);
  const schedules = createExportSchedules({ ...deps, runs: createExportRuns(deps) });
  return { deps, folder, schedules };
};

describe('a scheduled export', () => {
  it('makes its file, keeps so many, and logs who set it', async () => {
    const { deps, folder, schedules } = await setUp();
    const made = await schedules.save({ scheduleId: null, folder, fields });
    expect(made.nextAt).not.toBeNull();
    for (let count = 0; count < 3; count += 1) await schedules.run(made.id);
    expect(await readdir(folder)).toHaveLength(2);
    const [entry] = await deps.shops.open.log.between({ kind: 'setting' }, { from: 5, to: 9 }, 9);
    expect(entry?.summary.zh).toBe('新建定时导出“每周日志”');
    await schedules.remove(made.id);
    expect(await schedules.list()).toEqual([]);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('that was missed is made once after the next start', async () => {
    const { deps, folder, schedules } = await setUp();
    await schedules.save({ scheduleId: null, folder, fields });
    await deps.clock.advance(5 * 86_400_000);
    schedules.watch();
    await expect.poll(() => readdir(folder), { timeout: 8000 }).toHaveLength(1);
    await schedules.stop();
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('whose folder is gone says so, and works again when it is back', async () => {
    const { folder, schedules } = await setUp();
    const made = await schedules.save({ scheduleId: null, folder, fields: { ...fields, what: 'fleet' } });
    await rm(folder, { recursive: true });
    await expect(schedules.run(made.id)).rejects.toThrow('exports.no-folder');
    expect(await schedules.list()).toMatchObject([{ problem: 'exports.no-folder' }]);
    await mkdir(folder);
    await schedules.run(made.id);
    expect(await schedules.list()).toMatchObject([{ problem: null }]);
    expect((await readdir(folder))[0]).toMatch(/\.csv$/);
  });
});
