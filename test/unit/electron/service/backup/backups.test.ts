import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBackups } from '../../../../../electron/service/backup/backups.ts';
import { unwrap } from '../../../../../test/support/anEngine.ts';
import { someDeps } from '../../../../../test/support/serviceDeps.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const someBackups = async () => {
  const deps = await someDeps();
  return { ...deps, backups: createBackups({ ...deps, dataFolder: deps.folder, version: '1.2.3', workFactor: 3 }) };
};

describe('backups as a service', () => {
  it('keep their settings, and leave a line for each change', async () => {
    const { backups, shops, folder: data } = await someBackups();
    const folder = await tempFolder();
    const plan = { daily: true, time: '21:15', keep: 4, keepBefore: 2 };
    expect(unwrap(await backups.setPlan({ plan }))).toMatchObject({ plan, isOwnFolder: true, isEncrypted: false });
    expect(unwrap(await backups.setFolder({ folder }))).toMatchObject({ folder, isOwnFolder: false });
    expect(await backups.setFolder({ folder: join(folder, 'nowhere') })).toMatchObject({
      error: { code: 'backup.folder' },
    });
    expect(await backups.setFolder({ folder: join(data, 'logs') })).toMatchObject({ error: { code: 'backup.inside' } });
    expect(unwrap(await backups.useOwnFolder())).toMatchObject({ isOwnFolder: true });
    expect(unwrap(await backups.setPassphrase({ passphrase: 'four unrelated words' }))).toMatchObject({
      isEncrypted: true,
    });
    expect(unwrap(await backups.setPassphrase({ passphrase: null }))).toMatchObject({ isEncrypted: false });
    const lines = await shops.open.log.between({}, { from: 1, to: 100 }, 100);
    expect(lines.map(({ kind }) => kind)).toEqual(['setting', 'setting', 'setting', 'setting', 'setting']);
    expect(JSON.stringify(lines)).not.toContain('unrelated');
  });

  it('remove only what is listed', async () => {
    const { backups, folder } = await someBackups();
    await writeFile(join(folder, 'settings.json'), '{}');
    for (const name of ['../settings.json', 'settings.json', 'terminal-steward-daily-kfwmza-20261122T123000.zip']) {
      expect(await backups.remove({ name, place: 'program' })).toMatchObject({ error: { code: 'backup.unknown' } });
    }
    const made = unwrap(await backups.now());
    const [file] = unwrap(await backups.state()).files;
    expect(made.file.endsWith(file?.name ?? '?')).toBe(true);
    expect(unwrap(await backups.remove({ name: file?.name ?? '', place: 'folder' })).files).toEqual([]);
  });

  it('tell a daily one that failed, once at the top of the window', async () => {
    const { backups, folder, heard } = await someBackups();
    unwrap(await backups.setFolder({ folder: await tempFolder() }));
    const { openBackupSettings } = await import('../../../../../electron/service/backup/backupSettings.ts');
    await openBackupSettings(folder, () => 0).change({ folder: join(folder, 'pulled') });
    for (let count = 0; count < 2; count += 1) await backups.daily('2026-11-22T04:30:00.000Z', false);
    expect(unwrap(await backups.state())).toMatchObject({
      isFolderThere: false,
      last: { error: { code: 'backup.folder' } },
    });
    expect(heard.filter(({ name }) => name === 'journal.notice')).toHaveLength(1);
  });

  it('are never written over the records themselves, nor beside them', async () => {
    const { backups, folder } = await someBackups();
    for (const name of ['shop/steward.db', 'settings.json', 'shop/new.zip']) {
      expect(await backups.write({ file: join(folder, name), passphrase: null })).toMatchObject({
        error: { code: 'backup.inside' },
      });
    }
    expect(unwrap(await backups.now()).shops).toMatchObject([{ shop: 'own', brokenAt: null }]);
  });

  it('do nothing with an unknown draft or kept state', async () => {
    const { backups } = await someBackups();
    const draftId = '2d7f3c5e-3b1c-4a52-9d0e-6f4f0a7f3f10';
    expect(await backups.prepareRestore({ draftId, parts: ['own'] })).toMatchObject({
      error: { code: 'backup.unknown' },
    });
    expect(await backups.prepareUndo({ keptId: '20261122T013005Z' })).toMatchObject({
      error: { code: 'backup.unknown' },
    });
    expect(await backups.removeKept({ keptId: '20261122T013005Z' })).toMatchObject({
      error: { code: 'backup.unknown' },
    });
    expect(unwrap(await backups.cancel())).toEqual({});
  });
});
