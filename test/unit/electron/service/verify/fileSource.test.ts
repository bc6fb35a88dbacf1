import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wholeBytes } from '../../../../../electron/export/verify/exportSource.ts';
import { fileSource } from '../../../../../electron/service/verify/fileSource.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

describe('a file for the verifier', () => {
  it('is read as often as wanted', async () => {
    const file = join(await tempFolder(), 'a.csv');
    writeFileSync(file, 'x'.repeat(3_000_000));
    const source = await fileSource(file);
    for (let time = 0; time < 2; time += 1) expect((await wholeBytes(source, 4_000_000))?.length).toBe(3_000_000);
    expect(await wholeBytes(source, 2_000_000)).toBeNull();
    expect(source).toMatchObject({ name: 'a.csv', size: 3_000_000 });
  });

  it('says which file cannot be read', async () => {
    const folder = await tempFolder();
    for (const file of [folder, join(folder, 'gone.csv')]) {
      await expect(fileSource(file)).rejects.toMatchObject({
        appError: { code: 'verify.unreadable', facts: { file } },
      });
    }
  });
});
