// A disk that is full while the log is exported to it: a small file system in memory, where one can be mounted.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createExportRuns } from '../../electron/service/export/exportRuns.ts';
import { Database } from '../../electron/store/database.ts';
import { tableFormats } from '../../shared/export/logExport.ts';
import { anExport, exportDeps } from '../support/logExports.ts';
import { fillJournal } from '../support/manyEntries.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-full-'));
const full = join(folder, 'stick');
mkdirSync(full);
const mount = (...options: string[]): boolean =>
  process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', full]).status === 0;
const isMounted = mount('-o', 'size=64k');

const there = async () => {
  const deps = await exportDeps();
  const database = new Database(deps.databaseFile);
  fillJournal(database, 1500);
  database.close();
  return createExportRuns(deps);
};

afterAll(() => {
  if (isMounted) spawnSync('umount', [full]);
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(!isMounted)(
  'a full disk is said, leaves nothing half and what was there, and does no harm later',
  async () => {
    const runs = await there();
    for (const format of tableFormats) {
      expect(mount('-o', 'remount,size=64k')).toBe(true);
      const file = join(full, `log.${format}`);
      await writeFile(file, 'mine');
      await expect(runs.log({ ...anExport({ format }), file, scheduleId: null })).rejects.toMatchObject({
        appError: { code: 'export.disk-full', facts: { file } },
      });
      expect(await readdir(full)).toEqual([`log.${format}`]);
      expect(await readFile(file, 'utf8')).toBe('mine');
      expect(await runs.list()).toContainEqual(
        expect.objectContaining({ file, state: 'failed', problem: 'export.disk-full' }),
      );
      expect(mount('-o', 'remount,size=64m')).toBe(true);
      expect((await runs.log({ ...anExport({ format }), file, scheduleId: null })).rows).toBeGreaterThan(1499);
      rmSync(file);
    }
  },
  120_000,
);
