import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder } from '../../../../electron/store/makeFolder.ts';

describe('a folder', () => {
  let place = '';
  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'steward-folder-'));
  });
  afterEach(async () => {
    await rm(place, { recursive: true, force: true });
  });

  it('is made with everything above it, once or twice at a time', async () => {
    const folder = join(place, 'a', 'b', 'c');
    await Promise.all([makeFolder(folder), makeFolder(folder)]);
    await makeFolder(folder);
    expect((await stat(folder)).isDirectory()).toBe(true);
  });

  it('cannot be made where a file is, or below one', async () => {
    const file = join(place, 'file');
    await writeFile(file, '');
    await expect(makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(file, 'below'))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  it.runIf(existsSync('/proc/self'))('is given up at once where the file system takes no new ones', async () => {
    await expect(makeFolder('/proc/steward/shop')).rejects.toMatchObject({ syscall: 'mkdir' });
  });
});
