import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBackupSettings } from '../../../../../electron/service/backup/backupSettings.ts';
import { usualBackupPlan } from '../../../../../shared/backup/backup.ts';
import { backupSettingNames } from '../../../../../shared/error/settingsErrorAdvice.ts';
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

  it('lose only what is wrong, and keep each file that held something wrong', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'backup-settings.json');
    const settings = openBackupSettings(folder, () => 0);
    const standing = { recipient: 'age1x', wrapped: 'AAAA' };
    const { mark } = await settings.change({ folder: '/media/stick', standing });
    for (const nth of ['', '-2']) {
      const text = (await readFile(file, 'utf8')).replace(/"keep": \d+/, '"keep": "many"');
      await writeFile(file, text);
      expect(await settings.read()).toMatchObject({
        mark,
        folder: '/media/stick',
        standing,
        plan: usualBackupPlan,
        last: { error: { code: 'settings.mended', facts: { fieldsEn: backupSettingNames['plan']?.en } } },
      });
      expect(await readFile(`${file}.damaged${nth}`, 'utf8')).toBe(text);
    }
    expect((await settings.change({ last: null })).folder).toBe('/media/stick');
  });

  it('are not written over where they cannot be reached', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'backup-settings.json');
    await symlink(file, file);
    const settings = openBackupSettings(folder, () => 0);
    expect(await settings.read()).toMatchObject({ plan: usualBackupPlan });
    await expect(settings.change({ folder: '/media/stick' })).rejects.toMatchObject({
      appError: { code: 'export.not-writable' },
    });
    expect(await readdir(folder)).toEqual(['backup-settings.json']);
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
