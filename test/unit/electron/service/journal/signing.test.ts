import { describe, expect, it } from 'vitest';
import { readAnchor } from '../../../../../electron/service/journal/anchorFile.ts';
import { createSigner } from '../../../../../electron/service/journal/createSigner.ts';
import { createSigning } from '../../../../../electron/service/journal/signing.ts';
import { writeLine } from '../../../../../electron/service/logWriter.ts';
import { someKeeping, someLine } from '../../../../support/keepingDeps.ts';

describe('signing from time to time', () => {
  it('comes with the hour when there is something new, and at the end', async () => {
    const deps = await someKeeping();
    const { heads } = deps.shops.open;
    const signing = createSigning(deps);
    signing.watch();
    await writeLine(deps, someLine);
    signing.hear('log.appended');
    await deps.clock.advance(3_600_000);
    expect(await heads.heads()).toHaveLength(1);
    await deps.clock.advance(3_600_000);
    expect(await heads.heads()).toHaveLength(1);
    await writeLine(deps, someLine);
    signing.hear('log.appended');
    await signing.stop();
    expect((await heads.heads()).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('keeps the anchor within seconds', async () => {
    const deps = await someKeeping();
    const signing = createSigning(deps);
    await writeLine(deps, someLine);
    signing.hear('log.appended');
    await deps.clock.advance(10_000);
    await expect.poll(async () => (await readAnchor(deps.dataFolder, 'own')).head).not.toBeNull();
    await signing.stop();
  });

  it('says in the log that another key signs from now on', async () => {
    const deps = await someKeeping();
    await writeLine(deps, someLine);
    await createSigning(deps).sign();
    const signer = createSigner(Buffer.alloc(32, 1).toString('base64'));
    const { log } = deps.shops.open;
    await writeLine(deps, someLine);
    await createSigning({ ...deps, signer }).sign();
    expect(await log.newestNumber()).toBe(3);
    await createSigning({ ...deps, signer }).sign();
    expect(await log.newestNumber()).toBe(3);
  });
});
