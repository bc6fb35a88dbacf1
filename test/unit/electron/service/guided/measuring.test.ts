import { describe, expect, it } from 'vitest';
import { createMeasuring } from '../../../../../electron/service/guided/measuring.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import type { GuidedVisit } from '../../../../../shared/guided/guidedVisit.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { guidedAt, guidedShop, type PrintScript } from '../../../../support/guidedShop.ts';

/** Terminal minus computer is `offset`, s. */
const clockReport = (offset: number, at: number) =>
  aDriverReport({
    facts: {
      clock: { local: new Date(at + 8 * 3_600_000 + offset * 1000).toISOString().slice(0, 19), arrivedAt: at },
    },
  });

describe('a measurement', () => {
  it('is told to be at work, then kept with what was read', async () => {
    const shop = await guidedShop({ facts: { readers: [{ kind: 'chip', good: 5, failed: 0 }] } });
    const { id } = await shop.begin('guided.chipReader');
    const begun = await shop.guided.measure({ visitId: id, step: 'guided.chipReader', phase: 'before' });
    expect(begun).toMatchObject({ value: { steps: [{ state: 'working' }] } });
    await shop.guided.settled(id);
    shop.scripted.at(guidedAt, aDriverReport({ facts: { readers: [{ kind: 'chip', good: 8, failed: 0 }] } }));
    const step = await shop.measure(id, 'guided.chipReader', 'after');
    expect(step).toMatchObject({
      state: 'waiting',
      measured: { before: { good: 5 }, after: { good: 8 }, problem: null },
    });
    const answered = await shop.guided.answer({ visitId: id, step: 'guided.chipReader', answer: 'reads', note: null });
    expect(answered).toMatchObject({ value: { steps: [{ result: { outcome: 'pass' } }] } });
  });

  it('leaves the question to be answered when the terminal is not reached', async () => {
    const shop = await guidedShop();
    const { id } = await shop.begin('guided.chipReader');
    shop.scripted.at(guidedAt, null);
    const step = await shop.measure(id, 'guided.chipReader');
    expect(step).toMatchObject({
      state: 'waiting',
      measured: { before: null, problem: { code: 'transport.refused' } },
    });
    const answered = await shop.guided.answer({ visitId: id, step: 'guided.chipReader', answer: 'never', note: null });
    expect(answered).toMatchObject({ ok: true, value: { steps: [{ result: { outcome: 'fail' } }] } });
  });

  it.each([
    ['a step without one', 'guided.screen', 'before'],
    ['a second slip after the first', 'guided.printSlip', 'after'],
  ] as const)('is not made of %s', async (_, step, phase) => {
    const shop = await guidedShop();
    const { id } = await shop.begin(step);
    expect(await shop.guided.measure({ visitId: id, step, phase })).toMatchObject({
      error: { code: 'guided.no-measure' },
    });
  });

  it('reads the clock again only after ten minutes by the time that really went by', async () => {
    const shop = await guidedShop();
    const { id } = await shop.begin('guided.clockHold');
    shop.scripted.at(guidedAt, clockReport(2, shop.clock.now()));
    await shop.measure(id, 'guided.clockHold');
    await shop.clock.advance(9 * 60_000);
    const early = await shop.guided.measure({ visitId: id, step: 'guided.clockHold', phase: 'after' });
    expect(early).toMatchObject({ error: { code: 'guided.too-early', facts: { minutes: 1 } } });
    await shop.clock.advance(61_000);
    shop.scripted.at(guidedAt, clockReport(-700, shop.clock.now()));
    expect(await shop.measure(id, 'guided.clockHold', 'after')).toMatchObject({
      measured: { after: { offsetSeconds: -700 } },
    });
    const told = { visitId: id, step: 'guided.clockHold' as const, answer: 'seenWrong', note: null };
    expect(await shop.guided.answer(told)).toMatchObject({
      value: { steps: [{ result: { outcome: 'fail', who: 'maker' } }] },
    });
  });

  it('makes no judgement where the computer’s own clock jumped meanwhile', async () => {
    const shop = await guidedShop();
    const { id } = await shop.begin('guided.clockHold');
    shop.scripted.at(guidedAt, clockReport(2, shop.clock.now()));
    await shop.measure(id, 'guided.clockHold');
    await shop.clock.advance(11 * 60_000);
    shop.runOn(3_600_000);
    shop.scripted.at(guidedAt, clockReport(3602, shop.clock.now()));
    await shop.measure(id, 'guided.clockHold', 'after');
    const told = { visitId: id, step: 'guided.clockHold' as const, answer: 'seenRight', note: null };
    expect(await shop.guided.answer(told)).toMatchObject({ value: { steps: [{ result: { outcome: 'skipped' } }] } });
  });

  it('prints a slip once, keeps its end, and logs begin and end', async () => {
    let sent = 0;
    const print: PrintScript = () => {
      sent += 1;
      return Promise.resolve(success({ ending: 'printed', resultCode: null }));
    };
    const shop = await guidedShop({ print });
    const { id } = await shop.begin('guided.printSlip');
    const step = await shop.measure(id, 'guided.printSlip');
    expect(step).toMatchObject({ state: 'waiting', measured: { before: { ending: 'printed' }, problem: null } });
    expect(sent).toBe(1);
    const text = (await shop.lines()).join('\n');
    expect(text.indexOf('Print begins')).toBeLessThan(text.indexOf('Print ended'));
  });

  it('keeps a slip as unclear from the moment it is sent, so that a crash leaves it so', async () => {
    let during: GuidedVisit | null = null;
    const shop = await guidedShop({
      print: async () => {
        during = await shop.shops.open.guided.openOf(shop.terminalId);
        return success({ ending: 'printed', resultCode: null });
      },
    });
    const { id } = await shop.begin('guided.printSlip');
    await shop.measure(id, 'guided.printSlip');
    expect(during).toMatchObject({ steps: [{ state: 'working', measured: { before: { ending: 'unclear' } } }] });
  });

  it('says that nothing was printed where the line did not carry it', async () => {
    const shop = await guidedShop({ print: () => Promise.resolve(failure('transport.closed', {})) });
    const { id } = await shop.begin('guided.printSlip');
    const step = await shop.measure(id, 'guided.printSlip');
    expect(step.measured).toMatchObject({ before: { ending: 'notSent' }, problem: { code: 'transport.closed' } });
  });

  it('prints nothing where the state of life forbids commands, and says so', async () => {
    const refusal = failure('lifecycle.not-allowed', { lifecycle: 'suspended' }).error;
    const register = {
      refusal: (_: unknown, action: string) => Promise.resolve(action === 'command' ? refusal : null),
      refusalOfMet: () => Promise.resolve(null),
      met: () => Promise.resolve(),
    };
    const shop = await guidedShop({ register });
    const { id } = await shop.begin('guided.printSlip');
    const refused = await shop.guided.measure({ visitId: id, step: 'guided.printSlip', phase: 'before' });
    expect(refused).toMatchObject({ error: { code: 'lifecycle.not-allowed' } });
  });

  it('needs a terminal that is still known', async () => {
    const { common, begin } = await guidedShop();
    const visit = await begin('guided.chipReader');
    const measuring = createMeasuring(common, () => Promise.reject(new Error('not reached')));
    const gone = { ...visit, terminalId: '99999999-9999-4999-8999-999999999999' };
    const order = { step: 'guided.chipReader', phase: 'before', kind: 'readerCounts' } as const;
    await expect(measuring.begin(gone, order)).rejects.toThrow('terminal.unknown');
  });
});
