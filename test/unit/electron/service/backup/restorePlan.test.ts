import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  dropPlan,
  incomingFolder,
  planFile,
  readPlan,
  writePlan,
} from '../../../../../electron/service/backup/restorePlan.ts';
import { aRestorePlan } from '../../../../../test/support/aRestorePlan.ts';
import { tempFolder } from '../../../../../test/support/tempFolder.ts';

describe('a plan to bring something back', () => {
  it('is kept until it is dropped, with what it was to bring', async () => {
    const folder = await tempFolder();
    expect(await readPlan(folder)).toBeNull();
    const plan = aRestorePlan();
    await writePlan(folder, plan);
    expect(await readPlan(folder)).toEqual(plan);
    await mkdir(incomingFolder(folder, plan), { recursive: true });
    await dropPlan(folder, plan);
    expect(await readPlan(folder)).toBeNull();
    expect(existsSync(incomingFolder(folder, plan))).toBe(false);
  });

  it('of an undo leaves what was kept alone unless it was carried out', async () => {
    const folder = await tempFolder();
    const plan = aRestorePlan({ kind: 'undo', incoming: '20261122T013005Z' });
    await mkdir(incomingFolder(folder, plan), { recursive: true });
    await dropPlan(folder, plan);
    expect(existsSync(incomingFolder(folder, plan))).toBe(true);
    await dropPlan(folder, { ...plan, stage: 'moved' });
    expect(existsSync(incomingFolder(folder, plan))).toBe(false);
  });

  it('that leads out of the data folder or is damaged is none', async () => {
    const folder = await tempFolder();
    await writePlan(folder, aRestorePlan());
    await writeFile(planFile(folder), JSON.stringify(aRestorePlan({ incoming: '../../etc' })));
    expect(await readPlan(folder)).toBeNull();
    expect(join(folder, 'x')).not.toBe('');
  });
});
