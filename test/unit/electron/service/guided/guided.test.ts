import { describe, expect, it } from 'vitest';
import { createGuided } from '../../../../../electron/service/guided/guided.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import { staleAfterMs } from '../../../../../shared/guided/guidedVisit.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { guidedAt, guidedShop } from '../../../../support/guidedShop.ts';
import { untilCancelled } from '../../../../support/scriptedTerminals.ts';

const screen = 'guided.screen' as const;
const spots = { step: screen, answer: 'spots', note: null };

describe('guided visits', () => {
  it('are one open one for each terminal, which a second start answers with', async () => {
    const shop = await guidedShop();
    const [one, other] = await Promise.all([shop.begin(), shop.begin('guided.beeper')]);
    expect(other.id).toBe(one.id);
    expect(unwrap(await shop.guided.open({ terminalId: shop.terminalId }))?.id).toBe(one.id);
    expect(await shop.guided.open({ terminalId: '99999999-9999-4999-8999-999999999999' })).toEqual(success(null));
  });

  it('tell every window what became of them, and an answer that came twice once', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin();
    const before = shop.heard.length;
    const both = await Promise.all([
      shop.guided.answer({ visitId, ...spots }),
      shop.guided.answer({ visitId, ...spots }),
      shop.guided.answer({ visitId, step: 'guided.keypad', answer: 'allKeys', note: null }),
    ]);
    for (const one of both) expect(one.ok).toBe(true);
    expect(shop.heard.slice(before).map(({ name }) => name)).toEqual(['guided.progress', 'guided.progress']);
    const steps = unwrap(await shop.guided.visit({ visitId })).steps;
    expect(steps.every(({ state }) => state === 'answered')).toBe(true);
  });

  it('survive the end of the engine, and are continued by the next one', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin();
    await shop.guided.answer({ visitId, ...spots });
    await shop.guided.stop();
    const next = shop.open();
    await next.recover();
    expect(unwrap(await next.open({ terminalId: shop.terminalId }))).toMatchObject({
      id: visitId,
      state: 'running',
      isStale: false,
    });
    await next.answer({ visitId, step: 'guided.keypad', answer: 'dead', note: null });
    await next.finish({ visitId });
    expect(unwrap(await next.settled(visitId))).toMatchObject({ state: 'finished', error: null });
    expect(await shop.guidedRecords()).toHaveLength(1);
  });

  it('are stale after twelve hours: marked, to be finished or cancelled, not continued; a new start ends them', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin();
    await shop.guided.answer({ visitId, ...spots });
    await shop.clock.advance(staleAfterMs + 1);
    expect(unwrap(await shop.guided.visit({ visitId }))).toMatchObject({ isStale: true, state: 'running' });
    const refused = { ok: false, error: { code: 'guided.stale' } };
    expect(await shop.guided.answer({ visitId, ...spots })).toMatchObject(refused);
    expect(await shop.guided.skip({ visitId, step: screen, reason: '' })).toMatchObject(refused);
    expect(await shop.guided.again({ visitId, step: screen })).toMatchObject(refused);
    expect(await shop.guided.measure({ visitId, step: screen, phase: 'before' })).toMatchObject(refused);
    const second = await shop.begin('guided.beeper');
    expect(second.id).not.toBe(visitId);
    expect(unwrap(await shop.guided.visit({ visitId }))).toMatchObject({ state: 'cancelled' });
    expect(await shop.guidedRecords()).toMatchObject([{ ending: 'cancelled' }]);
  });

  it('keep what was answered when they are cancelled, marked; without an answer nothing', async () => {
    const shop = await guidedShop();
    const first = await shop.begin();
    await shop.guided.answer({ visitId: first.id, ...spots });
    const cancelled = unwrap(await shop.guided.cancel({ visitId: first.id }));
    expect(cancelled).toMatchObject({ state: 'cancelled', error: null });
    const record = await shop.report(cancelled.checkId);
    expect(record).toMatchObject({ level: 'guided', ending: 'cancelled', verdict: 'incomplete' });
    expect(record.checks.map(({ outcome }) => outcome)).toEqual(['skipped', 'warn']);
    const second = await shop.begin();
    expect(unwrap(await shop.guided.cancel({ visitId: second.id }))).toMatchObject({
      state: 'cancelled',
      checkId: null,
    });
    expect(unwrap(await shop.guided.cancel({ visitId: second.id }))).toMatchObject({ state: 'cancelled' });
    expect(await shop.guidedRecords()).toHaveLength(1);
  });

  it('end a measurement that runs when they are cancelled', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin('guided.chipReader', screen);
    await shop.guided.answer({ visitId, ...spots });
    shop.scripted.at(guidedAt, untilCancelled(null));
    await shop.guided.measure({ visitId, step: 'guided.chipReader', phase: 'before' });
    expect(unwrap(await shop.guided.cancel({ visitId }))).toMatchObject({ state: 'cancelled' });
    expect(shop.scripted.open.size).toBe(0);
    expect(shop.common.activity.isClaimed(guidedAt)).toBe(false);
  });

  it('are cancelled while the terminal is read at the end, and keep what was answered', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin();
    await shop.guided.answer({ visitId, ...spots });
    shop.scripted.at(guidedAt, untilCancelled());
    await shop.guided.finish({ visitId });
    const ended = unwrap(await shop.guided.cancel({ visitId }));
    expect(ended).toMatchObject({ state: 'cancelled', error: { code: 'check.cancelled' } });
    expect(await shop.report(ended.checkId)).toMatchObject({ ending: 'cancelled' });
  });

  it('finish once, however often it is asked for', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin();
    await shop.guided.answer({ visitId, ...spots });
    const both = await Promise.all([shop.guided.finish({ visitId }), shop.guided.finish({ visitId })]);
    for (const one of both) expect(one).toMatchObject({ value: { state: 'finishing' } });
    expect(unwrap(await shop.guided.settled(visitId)).state).toBe('finished');
    expect(await shop.guidedRecords()).toHaveLength(1);
    for (const late of [
      await shop.guided.finish({ visitId }),
      await shop.guided.answer({ visitId, ...spots }),
      await shop.guided.again({ visitId, step: screen }),
      await shop.guided.measure({ visitId, step: screen, phase: 'before' }),
    ]) {
      expect(late).toMatchObject({ ok: false, error: { code: 'guided.ended' } });
    }
  });

  it('do not finish in the middle of a measurement, and measure one thing at a time', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin('guided.chipReader', 'guided.stripeReader');
    shop.scripted.at(guidedAt, untilCancelled());
    const measure = (step: 'guided.chipReader' | 'guided.stripeReader') =>
      shop.guided.measure({ visitId, step, phase: 'before' });
    await measure('guided.chipReader');
    expect(await shop.guided.finish({ visitId })).toMatchObject({ error: { code: 'guided.working' } });
    expect(await measure('guided.stripeReader')).toMatchObject({ error: { code: 'guided.working' } });
    expect(await measure('guided.chipReader')).toMatchObject({ ok: true });
    await shop.guided.stop();
    expect(unwrap(await shop.guided.visit({ visitId }))).toMatchObject({ state: 'running' });
  });

  it('say so when a check of the same terminal is running', async () => {
    const shop = await guidedShop();
    const { id: visitId } = await shop.begin('guided.chipReader');
    shop.common.activity.claim(guidedAt, shop.terminalId);
    const step = await shop.measure(visitId, 'guided.chipReader');
    expect(step.measured?.problem?.code).toBe('check.already-running');
  });

  it('are refused where the state of life forbids a quick check', async () => {
    const refusal = failure('lifecycle.not-allowed', { lifecycle: 'quarantined' }).error;
    const watch = {
      refusal: () => Promise.resolve(refusal),
      refusalOfMet: () => Promise.resolve(null),
      met: () => Promise.resolve(),
    };
    const shop = await guidedShop();
    const guided = createGuided({ ...shop.common, register: watch });
    const { terminalId } = shop;
    expect(await guided.steps({ terminalId })).toMatchObject({ value: { refusal: { code: 'lifecycle.not-allowed' } } });
    expect(await guided.start({ terminalId, steps: [screen] })).toMatchObject({
      error: { code: 'lifecycle.not-allowed' },
    });
    const { id: visitId } = await shop.begin();
    await guided.answer({ visitId, ...spots });
    await guided.finish({ visitId });
    const ended = unwrap(await guided.settled(visitId));
    expect(ended).toMatchObject({ state: 'finished', error: { code: 'lifecycle.not-allowed' } });
    expect(await shop.report(ended.checkId)).toMatchObject({ verdict: 'incomplete', ending: 'brokenOff' });
  });

  it('hold no step that is not possible', async () => {
    const shop = await guidedShop({ facts: { readers: [{ kind: 'chip', good: 1, failed: 0 }] } });
    const start = await shop.guided.start({ terminalId: shop.terminalId, steps: ['guided.stripeReader', screen] });
    expect(start).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    expect(unwrap(await shop.guided.open({ terminalId: shop.terminalId }))).toBeNull();
  });

  it('know only terminals and visits that there are', async () => {
    const shop = await guidedShop();
    const none = '99999999-9999-4999-8999-999999999999';
    expect(await shop.guided.start({ terminalId: none, steps: [screen] })).toMatchObject({
      error: { code: 'terminal.unknown' },
    });
    expect(await shop.guided.steps({ terminalId: none })).toMatchObject({ error: { code: 'terminal.unknown' } });
    for (const one of [
      await shop.guided.visit({ visitId: none }),
      await shop.guided.finish({ visitId: none }),
      await shop.guided.cancel({ visitId: none }),
      await shop.guided.answer({ visitId: none, ...spots }),
      await shop.guided.measure({ visitId: none, step: screen, phase: 'before' }),
      await shop.guided.settled(none),
    ]) {
      expect(one).toMatchObject({ ok: false, error: { code: 'guided.unknown' } });
    }
  });

  it('can be answered after the terminal was unplugged in the middle of a measurement', async () => {
    const shop = await guidedShop({ facts: { readers: [{ kind: 'chip', good: 5, failed: 0 }] } });
    const { id: visitId } = await shop.begin('guided.chipReader');
    await shop.measure(visitId, 'guided.chipReader');
    shop.scripted.at(guidedAt, () => Promise.resolve(failure('transport.closed', {})));
    const step = await shop.measure(visitId, 'guided.chipReader', 'after');
    expect(step.measured).toMatchObject({ before: { good: 5 }, after: null, problem: { code: 'transport.closed' } });
    const told = { visitId, step: 'guided.chipReader' as const, answer: 'reads', note: null };
    expect(await shop.guided.answer(told)).toMatchObject({ value: { steps: [{ result: { outcome: 'pass' } }] } });
    shop.scripted.at(guidedAt, aDriverReport());
    expect(await shop.finish(visitId)).toMatchObject({ state: 'finished', error: null });
  });
});
