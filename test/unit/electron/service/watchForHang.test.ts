import { describe, expect, it } from 'vitest';
import { watchForHang } from '../../../../electron/service/watchForHang.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

const still = { counters: () => ({}) };

describe('the watch over a reading', () => {
  it('aborts when nothing has moved for three minutes, and gives up when nobody reacts', async () => {
    const clock = createFakeClock();
    const watch = watchForHang(clock, still, new AbortController().signal);
    let gaveUp = false;
    void watch.gaveUp.then(() => {
      gaveUp = true;
    });
    await clock.advance(179_000);
    expect(watch.signal.aborted).toBe(false);
    await clock.advance(6000);
    expect(watch.signal.aborted).toBe(true);
    await clock.advance(3000);
    expect(gaveUp).toBe(true);
    watch.stop();
  });

  it('lets a long reading go on as long as blocks arrive', async () => {
    const clock = createFakeClock();
    const counters = () => ({ blocksReceived: Math.floor(clock.now() / 60_000) });
    const watch = watchForHang(clock, { counters }, new AbortController().signal);
    await clock.advance(1_800_000);
    expect(watch.signal.aborted).toBe(false);
    watch.stop();
    expect(clock.pending).toBe(0);
  });

  it('lets a terminal be silent for as long as it has asked for, and no longer', async () => {
    const clock = createFakeClock();
    const until = clock.now() + 600_000;
    const watch = watchForHang(clock, { ...still, patientUntil: () => until }, new AbortController().signal);
    await clock.advance(599_000);
    expect(watch.signal.aborted).toBe(false);
    await clock.advance(10_000);
    expect(watch.signal.aborted).toBe(true);
    watch.stop();
  });

  it('passes a cancellation on at once', () => {
    const clock = createFakeClock();
    const outer = new AbortController();
    const watch = watchForHang(clock, still, outer.signal);
    outer.abort();
    expect(watch.signal.aborted).toBe(true);
    watch.stop();
  });

  it('is aborted from the beginning when the person was quicker', () => {
    const watch = watchForHang(createFakeClock(), still, AbortSignal.abort());
    expect(watch.signal.aborted).toBe(true);
    watch.stop();
  });

  it('ends a reading that goes on for ever, and says that this is why', async () => {
    const clock = createFakeClock();
    const busy = { counters: () => ({ blocksReceived: clock.now() }), patientUntil: () => clock.now() + 15_000 };
    const watch = watchForHang(clock, busy, new AbortController().signal, 600_000);
    await clock.advance(599_000);
    expect(watch.signal.aborted).toBe(false);
    await clock.advance(2000);
    expect([watch.signal.aborted, watch.reason()]).toEqual([true, 'tooLong']);
    watch.stop();
  });

  it('waits once for the minutes that a terminal asked for, and the whole time again behind them', async () => {
    const clock = createFakeClock();
    const busy = { counters: () => ({ blocksReceived: clock.now() }), patientUntil: () => clock.now() + 1_800_000 };
    const watch = watchForHang(clock, busy, new AbortController().signal, 600_000);
    await clock.advance(2_999_000);
    expect(watch.signal.aborted).toBe(false);
    await clock.advance(2000);
    expect(watch.reason()).toBe('tooLong');
    watch.stop();
  });
});
