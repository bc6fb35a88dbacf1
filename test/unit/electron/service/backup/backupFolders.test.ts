import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWritableFolder, ownBackupFolder } from '../../../../../electron/service/backup/backupFolders.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

describe('folders of backups', () => {
  it('can be written, or are said to be of no use', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'file'), '');
    expect(await isWritableFolder(folder)).toBe(true);
    expect(await isWritableFolder(join(folder, 'file'))).toBe(false);
    expect(await isWritableFolder(join(folder, 'pulled'))).toBe(false);
    expect(ownBackupFolder(folder)).toBe(join(folder, 'backups'));
  });
});
