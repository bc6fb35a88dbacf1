import { describe, expect, it } from 'vitest';
import { readPlan, writePlan } from '../../../../../electron/service/backup/restorePlan.ts';
import { tellMigrationBackups, tellRestore } from '../../../../../electron/service/backup/tellRestore.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { aRestorePlan } from '../../../../../test/support/aRestorePlan.ts';
import { someDeps } from '../../../../../test/support/serviceDeps.ts';

const newest = async (deps: Awaited<ReturnType<typeof someDeps>>) =>
  (await deps.shops.open.log.between({}, { from: 1, to: 100 }, 1))[0] ?? null;

describe('what the log is told after a start', () => {
  it('is who brought what back; then the plan is done with', async () => {
    const deps = await someDeps();
    const plan = aRestorePlan({ stage: 'moved', by: 'Wang' });
    await writePlan(deps.folder, plan);
    await tellRestore(deps, { plan, error: null }, deps.folder);
    expect(await newest(deps)).toMatchObject({ kind: 'backup', operator: 'Wang' });
    expect(await readPlan(deps.folder)).toBeNull();
  });

  it('is nothing where nothing was brought back', async () => {
    const deps = await someDeps();
    await tellRestore(deps, { plan: aRestorePlan(), error: failure('backup.in-use', {}).error }, deps.folder);
    expect(await newest(deps)).toBeNull();
  });

  it('is each backup that was made before the form was changed', async () => {
    const deps = await someDeps();
    const backup = { file: '/x/b.zip', bytes: 1, shops: [] };
    await tellMigrationBackups(deps, { make: () => Promise.resolve(), made: [{ backup, removed: 0 }] });
    expect((await newest(deps))?.summary.en).toContain('b.zip');
  });
});
