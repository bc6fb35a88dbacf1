import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demandNoneReplaced, demandOutside } from '../../../../../electron/service/backup/ownPlace.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const isOwnPlace = async (data: string, path: string): Promise<boolean> =>
  demandOutside(data, path).then(
    () => false,
    () => true,
  );

describe('the program’s own data', () => {
  it('takes no file of a person, whichever way the path leads there', async () => {
    const data = await tempFolder();
    const outside = await tempFolder();
    await mkdir(join(data, 'shop'));
    await mkdir(join(data, 'backups'));
    await symlink(join(data, 'shop'), join(outside, 'link'));
    await symlink(join(data, 'shop', 'steward.db'), join(outside, 'mine.zip'));
    for (const path of ['shop/steward.db', 'settings.json', 'new/folder/x.zip', '.', 'backups/../shop/x.zip']) {
      expect(await isOwnPlace(data, join(data, path)), path).toBe(true);
    }
    expect(await isOwnPlace(data, join(outside, 'link', 'x.zip'))).toBe(true);
    expect(await isOwnPlace(data, join(outside, '..', relative(join(outside, '..'), data), 'x.zip'))).toBe(true);
    for (const path of [join(data, 'backups', 'x.zip'), join(outside, 'x.zip'), `${data}-2/x.zip`]) {
      expect(await isOwnPlace(data, path), path).toBe(false);
    }
    await demandNoneReplaced(data, join(data, 'new.zip'));
    await writeFile(join(data, 'settings.json'), '{}');
    await expect(demandNoneReplaced(data, join(data, 'settings.json'))).rejects.toMatchObject({
      appError: { code: 'backup.inside' },
    });
    await expect(demandOutside(data, join(data, 'x.zip'))).rejects.toMatchObject({
      appError: { code: 'backup.inside' },
    });
  });
});
