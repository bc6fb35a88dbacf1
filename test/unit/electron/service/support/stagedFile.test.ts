import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeEvery, stageText } from '../../../../../electron/service/support/stagedFile.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

describe('a staged file', () => {
  it('counts lines, bytes and what is hidden where, and knows its sum', async () => {
    const folder = await tempFolder();
    const staged = await stageText(folder, 'deep/a.txt', ['one ⟦card 1⟧ ⟦card 2⟧\n二', 'three ⟦phone 1⟧ ⟦odd 1⟧']);
    const bytes = await readFile(join(folder, 'deep/a.txt'));
    expect(bytes.toString()).toBe('one ⟦card 1⟧ ⟦card 2⟧\n二\nthree ⟦phone 1⟧ ⟦odd 1⟧\n');
    expect(staged).toEqual({
      path: 'deep/a.txt',
      bytes: bytes.length,
      lines: 3,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      places: [0],
      hidden: [
        { kind: 'card', count: 2, lines: [1] },
        { kind: 'phone', count: 1, lines: [3] },
      ],
    });
  });

  it('remembers where every 256th line begins', async () => {
    const folder = await tempFolder();
    const lines = Array.from({ length: 2 * placeEvery + 1 }, (_, number) => `行 ${number}`);
    const { places } = await stageText(folder, 'a.txt', [lines.join('\n')]);
    const bytes = await readFile(join(folder, 'a.txt'));
    expect(places.map((place) => bytes.subarray(place).toString().split('\n')[0])).toEqual([
      '行 0',
      '行 256',
      '行 512',
    ]);
  });

  it('never replaces a file that is there', async () => {
    const folder = await tempFolder();
    await stageText(folder, 'a.txt', ['x']);
    await expect(stageText(folder, 'a.txt', ['y'])).rejects.toThrow('EEXIST');
  });
});
