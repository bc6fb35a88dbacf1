import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptStates, newKeptId, removeKept, writeKeptNote } from '../../../../../electron/service/backup/keptStates.ts';
import { keptFolder } from '../../../../../electron/service/backup/restorePlan.ts';
import { aRestorePlan } from '../../../../../test/support/aRestorePlan.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

describe('what was kept from before a restore', () => {
  it('is listed newest first with its size, and removed when asked', async () => {
    const folder = await tempFolder();
    const at = Date.UTC(2026, 10, 22, 1, 30, 5);
    for (const seconds of [0, 60]) {
      const kept = newKeptId(folder, at + seconds * 1000);
      await writeKeptNote(folder, aRestorePlan({ kept, source: `${String(seconds)}.zip` }));
      await writeFile(join(folder, keptFolder, kept, 'x'), 'x'.repeat(1000));
    }
    const states = await keptStates(folder);
    expect(states.map(({ replacedBy }) => replacedBy)).toEqual(['60.zip', '0.zip']);
    expect(states[0]?.bytes).toBeGreaterThan(1000);
    await removeKept(folder, states[0]?.id ?? '');
    expect(await keptStates(folder)).toHaveLength(1);
  });

  it('never shares a folder', async () => {
    const folder = await tempFolder();
    const first = newKeptId(folder, 0);
    await mkdir(join(folder, keptFolder, first), { recursive: true });
    expect(newKeptId(folder, 0)).toBe(`${first}-2`);
  });
});
