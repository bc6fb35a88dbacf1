// Visits and the end of engines: what is half done is not stuck, not repeated, not recorded twice, and not kept for ever.
import { describe, expect, it } from 'vitest';
import { createGuided } from '../../electron/service/guided/guided.ts';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { endedAfterMs } from '../../shared/guided/guidedVisit.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { guidedShop } from '../support/guidedShop.ts';

const spots = { step: 'guided.screen', answer: 'spots', note: null } as const;

describe('guided visits after an engine has ended', () => {
  it('leave nothing at work after a crash in the middle of a measurement', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin('guided.chipReader');
    const working = { ...unwrap(await shop.guided.visit({ visitId })) };
    await shop.shops.open.guided.save({
      ...working,
      steps: working.steps.map((step) => ({ ...step, state: 'working' as const })),
    });
    const next = shop.open();
    await next.recover();
    expect(unwrap(await next.visit({ visitId }))).toMatchObject({
      steps: [{ state: 'waiting', measured: { problem: { code: 'engine.stopped' } } }],
    });
  });

  it('are not stuck where the end of a measurement, or of the visit, could not be kept', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin('guided.chipReader');
    const { guided } = shop.shops.open;
    const isFull = (state: string) => failure('store.disk-full', { state });
    let left = 1;
    const failing = {
      ...guided,
      save: (visit: Parameters<typeof guided.save>[0]) => {
        left -= 1;
        return left < 0 ? Promise.reject(new AppFailure(isFull(visit.state).error)) : guided.save(visit);
      },
    };
    const open = { ...shop.shops.open, guided: failing };
    const full = createGuided({ ...shop.common, shops: { ...shop.shops, open } });
    unwrap(await full.measure({ visitId, step: 'guided.chipReader', phase: 'before' }));
    expect(unwrap(await full.settled(visitId)).steps[0]?.state).toBe('working');
    left = 100;
    expect(unwrap(await full.visit({ visitId })).steps[0]).toMatchObject({ state: 'waiting' });
    expect(await full.answer({ visitId, step: 'guided.chipReader', answer: 'reads', note: null })).toMatchObject({
      ok: true,
    });
    left = 1;
    unwrap(await full.finish({ visitId }));
    await full.settled(visitId);
    left = 100;
    const first = await guided.byId(visitId);
    expect(unwrap(await full.cancel({ visitId }))).toMatchObject({ state: 'finished' });
    await guided.save(present(first));
    expect(unwrap(await full.finish({ visitId }))).toMatchObject({ state: 'finished' });
    expect(await shop.guidedRecords()).toHaveLength(1);
  });

  it('make no second record where the engine was lost after the first', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin();
    await shop.guided.answer({ visitId, ...spots });
    const ended = await shop.finish(visitId);
    await shop.shops.open.guided.save({ ...ended, state: 'finishing', finishedAt: null });
    const next = shop.open();
    await next.recover();
    expect(unwrap(await next.visit({ visitId }))).toMatchObject({ state: 'finished', checkId: ended.checkId });
    expect(await shop.guidedRecords()).toHaveLength(1);
  });

  it('go on where the engine was lost before the record', async () => {
    const shop = await guidedShop();
    const visit = await shop.begin();
    const checkId = '11111111-1111-4111-8111-111111111111';
    await shop.shops.open.guided.save({ ...visit, state: 'finishing', checkId });
    const next = shop.open();
    await next.recover();
    expect(unwrap(await next.visit({ visitId: visit.id }))).toMatchObject({ state: 'running' });
  });

  it('never stay for ever: a week later the engine ends them and keeps what was answered', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin();
    await shop.guided.answer({ visitId, ...spots });
    await shop.clock.advance(endedAfterMs + 1);
    const next = shop.open();
    await next.recover();
    const visit = unwrap(await next.visit({ visitId }));
    expect(visit.state).toBe('cancelled');
    expect(await shop.report(visit.checkId)).toMatchObject({ ending: 'cancelled', verdict: 'incomplete' });
    // Why it is over can be read where somebody looks for it.
    expect(visit.error).toMatchObject({ code: 'guided.left-alone', facts: { days: 7 } });
    expect((await shop.lines()).at(-1)).toMatch(/^Guided check ended: .* for 7 days/);
  });

  it('go on however the clock is set while the program runs', async () => {
    const shop = await guidedShop();
    let [wall, on] = [0, 0];
    const clock = { ...shop.clock, now: () => shop.clock.now() + wall + on, uptime: () => 1_000_000 + on };
    const next = createGuided({ ...shop.common, clock });
    const begun = await next.start({ terminalId: shop.terminalId, steps: ['guided.screen', 'guided.keypad'] });
    const { id: visitId } = unwrap(begun);
    const answer = (step: 'guided.screen' | 'guided.keypad', told: string) =>
      next.answer({ visitId, step, answer: told, note: null });
    for (const set of [30, -400, 4000]) {
      wall += set * 24 * 3_600_000;
      on += 60_000;
      expect(unwrap(await next.visit({ visitId }))).toMatchObject({ isStale: false, state: 'running' });
    }
    expect(unwrap(await answer('guided.screen', 'spots')).steps.map(({ state }) => state)).toContain('answered');
    // What really goes by counts, whatever the clock says of it.
    wall -= 4000 * 24 * 3_600_000;
    on += 13 * 3_600_000;
    expect(unwrap(await next.visit({ visitId }))).toMatchObject({ isStale: true });
    expect(await answer('guided.keypad', 'works')).toMatchObject({ error: { code: 'guided.stale' } });
    await next.stop();
  });
});
