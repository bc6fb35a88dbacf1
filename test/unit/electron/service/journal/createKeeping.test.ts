import { describe, expect, it } from 'vitest';
import { createKeeping } from '../../../../../electron/service/journal/createKeeping.ts';
import { writeLine } from '../../../../../electron/service/logWriter.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someKeeping, someLine } from '../../../../support/keepingDeps.ts';

describe('keeping the log', () => {
  it('shows its key, its end, and how it is kept', async () => {
    const deps = await someKeeping();
    await writeLine(deps, someLine);
    const keeping = createKeeping(deps);
    expect(await keeping.open()).toEqual([]);
    expect(unwrap(await keeping.keeping())).toMatchObject({
      newest: 1,
      protection: 'file',
      key: { id: deps.signer?.keyId },
      newestSigned: null,
      verification: null,
      running: null,
    });
    await keeping.stop();
  });

  it('checks the log five minutes after the start, and then once a day', async () => {
    const deps = await someKeeping();
    await writeLine(deps, someLine);
    const keeping = createKeeping(deps);
    keeping.watch();
    await deps.clock.advance(300_000);
    const newest = async () => unwrap(await keeping.keeping()).verification?.at ?? null;
    await expect.poll(newest, { timeout: 8000 }).not.toBeNull();
    const first = await newest();
    await deps.clock.advance(3_600_000);
    expect(await newest()).toBe(first);
    await keeping.stop();
  }, 10_000);

  it('checks it after the next start too, however fresh the last check: somebody may have been at the file', async () => {
    const deps = await someKeeping();
    await writeLine(deps, someLine);
    const before = createKeeping(deps);
    unwrap(await before.verify());
    await before.stop();
    const keeping = createKeeping(deps);
    const newest = async () => unwrap(await keeping.keeping()).verification?.at ?? null;
    const first = await newest();
    keeping.watch();
    await deps.clock.advance(300_000);
    await expect.poll(newest, { timeout: 8000 }).not.toBe(first);
    await keeping.stop();
  }, 10_000);
});
