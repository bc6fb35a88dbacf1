import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownBackupFolder } from '../../../../../electron/service/backup/backupFolders.ts';
import { createBackupMaker } from '../../../../../electron/service/backup/backupMaker.ts';
import { openBackupSettings } from '../../../../../electron/service/backup/backupSettings.ts';
import { someDeps } from '../../../../../test/support/serviceDeps.ts';

describe('making backups', () => {
  it('names them, keeps as many as wished, tells the log and says how far it is', async () => {
    const deps = await someDeps();
    const maker = createBackupMaker({ ...deps, dataFolder: deps.folder, version: '1.2.3' });
    const settings = await openBackupSettings(deps.folder, () => deps.clock.now()).read();
    const folder = ownBackupFolder(deps.folder);
    for (let count = 0; count < 2; count += 1) {
      await maker.makeNamed(settings, { reason: 'import', folder, keep: 1, secret: null, parts: ['own'] });
    }
    expect(await readdir(folder)).toHaveLength(1);
    expect(deps.heard.some(({ name }) => name === 'backups.progress')).toBe(true);
    const [newest] = await deps.shops.open.log.between({}, { from: 1, to: 1000 }, 1);
    expect(newest?.kind).toBe('backup');
    expect(newest?.summary.en).toContain('1 older removed');
  }, 60_000);

  it('refuses a folder that is not there, in words', async () => {
    const deps = await someDeps();
    const maker = createBackupMaker({ ...deps, dataFolder: deps.folder, version: '1.2.3' });
    const settings = await openBackupSettings(deps.folder, () => deps.clock.now()).read();
    const folder = join(deps.folder, 'stick that was pulled');
    await expect(maker.makeNamed(settings, { reason: 'daily', folder, keep: 2, secret: null })).rejects.toMatchObject({
      appError: { code: 'backup.folder', facts: { folder } },
    });
  });
});
