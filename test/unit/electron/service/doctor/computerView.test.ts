import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thisComputer } from '../../../../../electron/service/doctor/computerView.ts';

describe('this computer', () => {
  it('says how the program is packaged', () => {
    expect(thisComputer({}).packaging()).toBeNull();
    expect(thisComputer({ SNAP: '/snap/x' }).packaging()?.kind).toBe('snap');
    expect(thisComputer({ FLATPAK_ID: 'x' }).packaging()?.command).toContain('--device=all');
  });

  it.skipIf(process.platform !== 'linux')(
    'tells rights and holders of a file, and nothing of one that is gone',
    async () => {
      const path = join(await mkdtemp(join(tmpdir(), 'port-')), 'port');
      await writeFile(path, '');
      const view = thisComputer();
      expect(await view.rights(path)).toMatchObject({ mayOpen: true });
      expect(await view.rights(`${path}-gone`)).toBeNull();
      expect(await view.holders(path)).toEqual([]);
    },
  );

  it('never rejects, whatever there is on this machine', async () => {
    const view = thisComputer();
    await expect(view.usb()).resolves.toBeDefined();
    await expect(view.services()).resolves.toBeDefined();
  });
});
