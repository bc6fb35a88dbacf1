import { describe, expect, it, vi } from 'vitest';
import { createLogIndexing } from '../../../../electron/service/logIndexing.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('the index of the log', () => {
  it('is brought up soon after the start and every minute, until the program ends', async () => {
    const deps = await someDeps();
    const bringUp = vi.spyOn(deps.shops.open.log, 'bringUp');
    const indexing = createLogIndexing(deps);
    indexing.watch();
    expect(bringUp).not.toHaveBeenCalled();
    await deps.clock.advance(2000);
    expect(bringUp).toHaveBeenCalledTimes(1);
    await vi.waitFor(async () => {
      await deps.clock.advance(60_000);
      expect(bringUp.mock.calls.length).toBeGreaterThan(1);
    });
    indexing.stop();
    const calls = bringUp.mock.calls.length;
    await deps.clock.advance(300_000);
    expect(bringUp).toHaveBeenCalledTimes(calls);
  });

  it('is left for the next reader when it cannot be brought up', async () => {
    const deps = await someDeps();
    vi.spyOn(deps.shops.open.log, 'bringUp').mockRejectedValue(new Error('busy'));
    const said: string[] = [];
    const indexing = createLogIndexing({ ...deps, log: (_, message) => said.push(message) });
    indexing.watch();
    await deps.clock.advance(2000);
    await vi.waitFor(() => expect(said).toEqual(['the index of the log could not be brought up']));
    indexing.stop();
  });
});
