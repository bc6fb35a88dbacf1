import { describe, expect, it } from 'vitest';
import { waitWithin } from '../../../../../electron/driver/zvt/zvtWait.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { watch } from '../../../../support/zvtTalk.ts';

const waiting = (promise: Promise<void>) => watch(promise.then(() => 'over'));

describe('a pause', () => {
  it('ends by itself or with its signal, and leaves no timer', async () => {
    const clock = createFakeClock();
    const stop = new AbortController();
    const first = waiting(waitWithin(clock, 5000, stop.signal));
    await clock.advance(4999);
    expect(first.done()).toBeUndefined();
    await clock.advance(1);
    expect(first.done()).toBe('over');
    const second = waiting(waitWithin(clock, 5000, stop.signal));
    stop.abort();
    await clock.settle();
    expect(second.done()).toBe('over');
    await waitWithin(clock, 5000, stop.signal);
    expect(clock.pending).toBe(0);
  });
});
