import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftsFolder, ownDrafts, sweepDrafts } from '../../../../../electron/service/support/drafts.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

describe('drafts of programs that broke off', () => {
  it('are removed, those of running programs stay', async () => {
    const folder = join(await tempFolder(), draftsFolder);
    for (const name of [ownDrafts('own'), ownDrafts('simulated', 4_194_303), 'stray']) {
      await mkdir(join(folder, name), { recursive: true });
    }
    await sweepDrafts(folder);
    expect(await readdir(folder)).toEqual([ownDrafts('own')]);
    await sweepDrafts(join(folder, 'none'));
  });
});
