import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { openBackupSettings } from '../../../../../electron/service/backup/backupSettings.ts';
import {
  clearHalfFiles,
  clearLeftovers,
  createDailyBackup,
} from '../../../../../electron/service/backup/dailyBackup.ts';
import { workFolder } from '../../../../../electron/service/backup/restorePlan.ts';
import { createFakeClock } from '../../../../../test/support/fakeClock.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

describe('the clockwork of daily backups', () => {
  it('asks for one backup when its time has come', async () => {
    const dataFolder = await tempFolder();
    const clock = createFakeClock();
    const file = openBackupSettings(dataFolder, () => clock.now() - 86_400_000);
    await file.read();
    const asked: [string, boolean][] = [];
    const daily = async (dueAt: string, isCaughtUp: boolean): Promise<void> => {
      asked.push([dueAt, isCaughtUp]);
      const last = { dueAt, at: dueAt, file: 'x', error: null, isCaughtUp };
      await file.change({ last });
    };
    const watch = createDailyBackup({
      clock,
      log: silentLogger,
      dataFolder,
      backups: { settings: () => file.read(), daily },
    });
    watch.woke();
    await watch.stop();
    expect(asked).toEqual([['2026-11-21T04:30:00.000Z', true]]);
  });

  it('clears away what a kill has left, and nothing of those who are still there', async () => {
    const folder = await tempFolder();
    const names = ['111-2d7f3c5e-3b1c-4a52-9d0e-6f4f0a7f3f10', '222-2d7f3c5e-3b1c-4a52-9d0e-6f4f0a7f3f10'];
    for (const name of names) await mkdir(join(folder, workFolder, name), { recursive: true });
    await mkdir(join(folder, 'backups'));
    const half = join(folder, 'backups', 'terminal-steward-daily-kfwmza-20261122T123000.zip.1a2b3c4d.part');
    await writeFile(half, 'half');
    await utimes(half, 0, 0);
    await writeFile(join(folder, 'backups', 'mine.part'), '');
    await clearLeftovers(folder, (processId) => processId === 222);
    await clearHalfFiles(join(folder, 'backups'), null, Date.now());
    expect(await readdir(join(folder, workFolder))).toEqual([names[1]]);
    expect(await readdir(join(folder, 'backups'))).toEqual(['mine.part']);
  });

  it('clears its own half files from a stick, and leaves those of other computers alone', async () => {
    const stick = await tempFolder();
    const nameOf = (mark: string): string => `terminal-steward-daily-${mark}-20261122T123000.zip.1a2b3c4d.part`;
    for (const mark of ['kfwmza', 'others']) {
      await writeFile(join(stick, nameOf(mark)), 'half');
      await utimes(join(stick, nameOf(mark)), 0, 0);
    }
    await clearHalfFiles(stick, 'kfwmza', Date.now());
    expect(await readdir(stick)).toEqual([nameOf('others')]);
  });
});
