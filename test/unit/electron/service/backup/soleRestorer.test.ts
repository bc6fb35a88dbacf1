import { existsSync } from 'node:fs';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workFolder } from '../../../../../electron/service/backup/restorePlan.ts';
import { asSoleRestorer } from '../../../../../electron/service/backup/soleRestorer.ts';
import { tempFolder } from '../../../../support/tempFolder.ts';

const restorerFile = (folder: string): string => join(folder, workFolder, 'restoring');

const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('bringing back', () => {
  it('is done by one process at a time', async () => {
    const folder = await tempFolder();
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      for (let count = 0; count < 5; count += 1) await turn();
      inside -= 1;
    };
    await Promise.all([1, 2, 3].map(() => asSoleRestorer(folder, turn, work)));
    expect(most).toBe(1);
    expect(existsSync(restorerFile(folder))).toBe(false);
  });

  it('passes over the mark of a process that is gone, and takes its own away whatever happens', async () => {
    const folder = await tempFolder();
    await mkdir(join(folder, workFolder));
    await writeFile(restorerFile(folder), '4194305');
    await expect(asSoleRestorer(folder, turn, () => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    expect(existsSync(restorerFile(folder))).toBe(false);
  });

  it.each([
    ['a year ago', -31_536_000],
    ['in a year', 31_536_000],
  ])(
    'waits a minute for a mark of a process that is there, which the clock says was made %s',
    async (_when, seconds) => {
      const folder = await tempFolder();
      await mkdir(join(folder, workFolder));
      await writeFile(restorerFile(folder), String(process.pid));
      const at = Date.now() / 1000 + seconds;
      await utimes(restorerFile(folder), at, at);
      let waited = 0;
      const wait = (ms: number): Promise<void> => {
        waited += ms;
        return turn();
      };
      await asSoleRestorer(folder, wait, () => Promise.resolve());
      expect(waited).toBeGreaterThanOrEqual(60_000);
      expect(waited).toBeLessThan(62_000);
    },
  );
});
