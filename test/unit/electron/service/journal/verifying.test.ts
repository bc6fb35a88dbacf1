import { describe, expect, it } from 'vitest';
import { createVerifying } from '../../../../../electron/service/journal/verifying.ts';
import { writeLine } from '../../../../../electron/service/logWriter.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someKeeping, someLine } from '../../../../support/keepingDeps.ts';
import { tamper } from '../../../../support/tamperJournal.ts';

describe('checks of the journal', () => {
  it('are one at a time, and the newest is kept', async () => {
    const deps = await someKeeping();
    await writeLine(deps, someLine);
    const verifying = createVerifying(deps);
    expect(await verifying.newest()).toBeNull();
    const [one, other] = await Promise.all([verifying.verify(false), verifying.verify(false)]);
    expect(one).toBe(other);
    expect(await verifying.newest()).toEqual(unwrap(one));
    expect(verifying.running()).toBeNull();
  });

  it('tell a person once what they found, and note what a person asked for', async () => {
    const deps = await someKeeping();
    await writeLine(deps, someLine);
    tamper(await deps.shops.open.heads.file(), `UPDATE journal SET body = body || ' '`);
    const verifying = createVerifying(deps);
    await verifying.verify(false);
    await verifying.verify(false);
    expect(deps.told).toMatchObject([{ code: 'journal.broken', facts: { count: 1 } }]);
    expect(await deps.shops.open.log.newestNumber()).toBe(2);
    await verifying.verify(true);
    expect(await deps.shops.open.log.newestNumber()).toBe(3);
  });

  it('can be given up', async () => {
    const deps = await someKeeping();
    const verifying = createVerifying(deps);
    const run = verifying.verify(false);
    await verifying.stop();
    expect((await run).ok).toBe(false);
  });
});
