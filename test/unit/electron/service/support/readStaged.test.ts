import { describe, expect, it } from 'vitest';
import { findInStaged, stagedLines } from '../../../../../electron/service/support/readStaged.ts';
import { stageText } from '../../../../../electron/service/support/stagedFile.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const aFile = async () => {
  const folder = await tempFolder();
  const lines = Array.from({ length: 3000 }, (_, number) =>
    number === 2500 ? `行 ${number} ⟦card 1⟧ Ω` : `行 ${number}`,
  );
  return { folder, file: await stageText(folder, 'a.txt', [lines.join('\n')]) };
};

describe('lines of a staged file', () => {
  it.each([
    [0, 3],
    [255, 3],
    [256, 2],
    [2998, 10],
    [5000, 10],
  ])('are read from %i on, %i of them', async (from, limit) => {
    const { folder, file } = await aFile();
    const expected = Array.from(
      { length: Math.max(0, Math.min(3000, from + limit) - from) },
      (_, at) => `行 ${from + at}`,
    );
    expect(await stagedLines(folder, file, { from, limit })).toEqual(expected);
  });

  it('are found by text and by what is hidden, from a place on', async () => {
    const { folder, file } = await aFile();
    expect(await findInStaged(folder, file, { from: 0, text: null })).toBe(2500);
    expect(await findInStaged(folder, file, { from: 2501, text: null })).toBeNull();
    expect(await findInStaged(folder, file, { from: 5, text: 'ω' })).toBe(2500);
    expect(await findInStaged(folder, file, { from: 0, text: '行 2047' })).toBe(2047);
  });

  it('are rows of a hex dump where the file is no text', async () => {
    const { folder, file } = await aFile();
    await stageText(folder, 'x.pcapng', ['abcdefghijklmnopqrstuvwxyz']);
    const lines = await stagedLines(folder, { ...file, path: 'x.pcapng', bytes: 27, lines: 2 }, { from: 1, limit: 5 });
    expect(lines).toEqual([expect.stringMatching(/^00000010 {2}71 72 73/)]);
  });
});
