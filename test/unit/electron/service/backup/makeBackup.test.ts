import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup, newWorkName } from '../../../../../electron/service/backup/makeBackup.ts';
import { workFolder } from '../../../../../electron/service/backup/restorePlan.ts';
import { someDeps } from '../../../../../test/support/serviceDeps.ts';

describe('making one backup', () => {
  it('leaves the file and nothing else; given up, it leaves nothing', async () => {
    const { folder } = await someDeps();
    const order = {
      dataFolder: folder,
      reason: 'asked' as const,
      secret: null,
      signer: null,
      by: 'Li',
      program: '1',
      now: 0,
    };
    const file = join(folder, 'x.zip');
    expect(await makeBackup({ ...order, file })).toMatchObject({ file, shops: [{ shop: 'own' }] });
    const aborted = AbortSignal.abort();
    await expect(makeBackup({ ...order, file: join(folder, 'y.zip'), signal: aborted })).rejects.toMatchObject({
      appError: { code: 'task.cancelled' },
    });
    expect((await readdir(folder)).filter((name) => name.endsWith('.zip') || name.endsWith('.part'))).toEqual([
      'x.zip',
    ]);
    expect(await readdir(join(folder, workFolder))).toEqual([]);
  });

  it('works in a folder that says whose it is', () => {
    expect(newWorkName()).toMatch(new RegExp(`^${String(process.pid)}-[0-9a-f-]{36}$`));
  });
});
