import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wholeBytes } from '../../../../../electron/export/verify/exportSource.ts';
import { withFileSource } from '../../../../../electron/service/verify/fileSource.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const aFile = async (content = 'x'.repeat(3_000_000)): Promise<string> => {
  const file = join(await tempFolder(), 'a.csv');
  writeFileSync(file, content);
  return file;
};

describe('a file for the verifier', () => {
  it('is read as often as wanted', async () => {
    await withFileSource(await aFile(), async (source) => {
      for (let time = 0; time < 2; time += 1) expect((await wholeBytes(source, 4_000_000))?.length).toBe(3_000_000);
      expect(await wholeBytes(source, 2_000_000)).toBeNull();
      expect(source).toMatchObject({ name: 'a.csv', size: 3_000_000 });
    });
  });

  it('says which file cannot be read', async () => {
    const folder = await tempFolder();
    for (const file of [folder, join(folder, 'gone.csv')]) {
      await expect(withFileSource(file, () => Promise.resolve(1))).rejects.toMatchObject({
        appError: { code: 'verify.unreadable', facts: { file } },
      });
    }
  });

  it('that changes while it is used counts for nothing, whatever was made of it', async () => {
    const changes = {
      grows: (file: string) => appendFileSync(file, 'y'),
      'keeps its length': (file: string) => writeFileSync(file, 'y'.repeat(3_000_000)),
      'gives way to another': (file: string) => {
        writeFileSync(`${file}.new`, 'another');
        renameSync(`${file}.new`, file);
      },
    };
    for (const [name, change] of Object.entries(changes)) {
      for (const isJudged of [true, false]) {
        const file = await aFile();
        const used = withFileSource(file, async (source) => {
          await wholeBytes(source, 4_000_000);
          change(file);
          if (!isJudged) throw new Error('the seals do not fit');
          return 'fine';
        });
        await expect(used, name).rejects.toMatchObject({
          appError: { code: 'verify.changed-meanwhile', facts: { file } },
        });
      }
    }
  });

  it('that somebody only reads meanwhile is the same, and what goes wrong in its use is told as it is', async () => {
    const file = await aFile('abc');
    const read = (): Promise<string> =>
      withFileSource(file, async (source) => new TextDecoder().decode((await wholeBytes(source, 10)) ?? undefined));
    expect(await withFileSource(file, () => read())).toBe('abc');
    await expect(withFileSource(file, () => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  });
});
