import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../../../electron/service/backup/makeBackup.ts';
import { createRestoreDrafts } from '../../../../../electron/service/backup/restoreDrafts.ts';
import { readPlan } from '../../../../../electron/service/backup/restorePlan.ts';
import { someDeps } from '../../../../../test/support/serviceDeps.ts';

describe('a backup that was looked into', () => {
  it('becomes a plan only for parts that it holds, and only once', async () => {
    const deps = await someDeps();
    const dataFolder = deps.folder;
    const file = join(dataFolder, 'x.zip');
    await makeBackup({ dataFolder, file, reason: 'asked', secret: null, signer: null, by: 'Li', program: '1', now: 0 });
    const drafts = createRestoreDrafts({ ...deps, dataFolder }, () => undefined);
    const shown = await drafts.open(file, null, new AbortController().signal);
    expect(shown).toMatchObject({ fileName: 'x.zip', isLocked: false, signedBy: null });
    await expect(drafts.plan(shown.id, ['captures'])).rejects.toMatchObject({ appError: { code: 'input.invalid' } });
    await drafts.plan(shown.id, ['own']);
    expect(await readPlan(dataFolder)).toMatchObject({
      stage: 'ready',
      kind: 'restore',
      parts: ['own'],
      source: 'x.zip',
    });
    await expect(drafts.plan(shown.id, ['own'])).rejects.toMatchObject({ appError: { code: 'backup.unknown' } });
  });
});
