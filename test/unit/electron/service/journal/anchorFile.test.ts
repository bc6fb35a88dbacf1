import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  anchorFile,
  expectRestored,
  isAnchorThere,
  readAnchor,
  writeAnchor,
} from '../../../../../electron/service/journal/anchorFile.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

describe('the anchor file', () => {
  it('keeps both shops apart and leaves nothing else behind', async () => {
    const folder = await tempFolder();
    await writeAnchor(folder, 'own', { head: { text: 'a', signature: null } });
    await writeAnchor(folder, 'simulated', { head: { text: 'b', signature: 's' } });
    expect((await readAnchor(folder, 'own')).head).toEqual({ text: 'a', signature: null });
    expect((await readAnchor(folder, 'simulated')).head).toEqual({ text: 'b', signature: 's' });
    expect(await readdir(folder)).toEqual([anchorFile]);
    expect(await isAnchorThere(folder)).toBe(true);
  });

  it('knows nothing where it is missing or damaged', async () => {
    const folder = await tempFolder();
    const nothing = { head: null, earlier: [], expected: null, trust: null };
    expect(await readAnchor(folder, 'own')).toEqual(nothing);
    await writeFile(join(folder, anchorFile), '{"torn');
    expect(await isAnchorThere(folder)).toBe(false);
    expect(await readAnchor(folder, 'own')).toEqual(nothing);
  });

  it('is told beforehand when a backup is put back', async () => {
    const folder = await tempFolder();
    await expectRestored(folder);
    expect((await readAnchor(folder, 'own')).expected).toBe('restored');
    expect((await readAnchor(folder, 'simulated')).expected).toBe('restored');
  });
});
