import { describe, expect, it } from 'vitest';
import { ZvtDeadline } from '../../../../../electron/protocol/zvt/zvtDeadline.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

describe('the end of a check', () => {
  it('comes at its moment and not before', async () => {
    const clock = createFakeClock();
    const deadline = new ZvtDeadline(clock, clock.now() + 1000, new AbortController().signal);
    await clock.advance(999);
    expect([deadline.isOver(), deadline.left]).toEqual([false, 1]);
    await clock.advance(1);
    expect([deadline.isOver(), deadline.isCancelled, deadline.left, deadline.signal.aborted]).toEqual([
      true,
      false,
      0,
      true,
    ]);
  });

  it('can be moved later, never earlier', async () => {
    const clock = createFakeClock();
    const start = clock.now();
    const deadline = new ZvtDeadline(clock, start + 1000, new AbortController().signal);
    deadline.extend(start + 5000);
    deadline.extend(start + 2000);
    await clock.advance(4999);
    expect(deadline.isOver()).toBe(false);
    await clock.advance(1);
    expect(deadline.isOver()).toBe(true);
  });

  it('comes at once with a cancel, and says so', () => {
    const clock = createFakeClock();
    const stop = new AbortController();
    const deadline = new ZvtDeadline(clock, clock.now() + 1000, stop.signal);
    stop.abort();
    expect([deadline.isOver(), deadline.isCancelled]).toEqual([true, true]);
    expect(new ZvtDeadline(clock, clock.now() + 1000, stop.signal).isOver()).toBe(true);
  });

  it('closed leaves no timer', () => {
    const clock = createFakeClock();
    const deadline = new ZvtDeadline(clock, clock.now() + 1000, new AbortController().signal);
    deadline.close();
    expect(clock.pending).toBe(0);
  });
});
