import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBackupSettings } from '../../../../../electron/service/backup/backupSettings.ts';
import { usualBackupPlan } from '../../../../../shared/backup/backup.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

describe('settings of backups', () => {
  it('are the usual ones at first, with a mark that stays', async () => {
    const folder = await tempFolder();
    const settings = openBackupSettings(folder, () => 0);
    const first = await settings.read();
    expect(first).toMatchObject({ plan: usualBackupPlan, folder: null, standing: null, last: null });
    expect((await openBackupSettings(folder, () => 5).read()).mark).toBe(first.mark);
  });

  it('keep what was changed, and begin anew where the file cannot be read', async () => {
    const folder = await tempFolder();
    const settings = openBackupSettings(folder, () => 0);
    await settings.change({ plan: { ...usualBackupPlan, keep: 2 }, folder: '/media/stick' });
    expect(await settings.read()).toMatchObject({ plan: { keep: 2 }, folder: '/media/stick' });
    await writeFile(join(folder, 'backup-settings.json'), '{');
    expect(await settings.read()).toMatchObject({
      plan: usualBackupPlan,
      last: { error: { code: 'settings.damaged' } },
    });
    expect(await readFile(join(folder, 'backup-settings.json.damaged'), 'utf8')).toBe('{');
  });

  it('lose nothing when two things are changed at the same moment', async () => {
    const settings = openBackupSettings(await tempFolder(), () => 0);
    await Promise.all([
      settings.change({ folder: '/media/stick' }),
      settings.change({ plan: { ...usualBackupPlan, keep: 2 } }),
      settings.change({ since: '2026-11-22T01:30:05.000Z' }),
    ]);
    expect(await settings.read()).toMatchObject({
      folder: '/media/stick',
      plan: { keep: 2 },
      since: '2026-11-22T01:30:05.000Z',
    });
  });
});
