import { describe, expect, it } from 'vitest';
import { watchForHang } from '../../../../electron/service/watchForHang.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

describe('the watch over a reading', () => {
  it('aborts when nothing has moved for three minutes, and gives up when nobody reacts', async () => {
    const clock = createFakeClock();
    const watch = watchForHang(clock, () => 'same', new AbortController().signal);
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
    const watch = watchForHang(clock, () => String(Math.floor(clock.now() / 60_000)), new AbortController().signal);
    await clock.advance(1_800_000);
    expect(watch.signal.aborted).toBe(false);
    watch.stop();
    expect(clock.pending).toBe(0);
  });

  it('passes a cancellation on at once', () => {
    const clock = createFakeClock();
    const outer = new AbortController();
    const watch = watchForHang(clock, () => '', outer.signal);
    outer.abort();
    expect(watch.signal.aborted).toBe(true);
    watch.stop();
  });

  it('is aborted from the beginning when the person was quicker', () => {
    const watch = watchForHang(createFakeClock(), () => '', AbortSignal.abort());
    expect(watch.signal.aborted).toBe(true);
    watch.stop();
  });
});
