import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partOf, partPaths, plainFiles } from '../../../../../electron/service/backup/contents.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

describe('what a backup holds', () => {
  it('are captures as files of known names, and nothing beside them', async () => {
    const folder = await tempFolder();
    const capture = join(folder, 'captures', '20261122-093005-1a2b');
    await mkdir(capture, { recursive: true });
    await mkdir(join(folder, 'captures', 'other'));
    for (const name of ['capture.json', 'trace.pcapng', '.secret', 'a b']) await writeFile(join(capture, name), 'x');
    await writeFile(join(folder, 'captures', 'other', 'x'), 'x');
    expect((await plainFiles(folder, 'captures')).map(({ name }) => name)).toEqual([
      'captures/20261122-093005-1a2b/capture.json',
      'captures/20261122-093005-1a2b/trace.pcapng',
    ]);
    expect(await plainFiles(folder, 'settings')).toEqual([]);
  });

  it('belongs to a part by its place', () => {
    expect(partOf(partPaths.own)).toBe('own');
    expect(partOf(partPaths.simulated)).toBe('simulated');
    expect(partOf('captures/20261122-093005-1a2b/x')).toBe('captures');
    expect(partOf(partPaths.key)).toBe('key');
  });
});
