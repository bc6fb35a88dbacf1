import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heartbeatLimits, startHeartbeat } from '../../../../electron/main/engineHeartbeat.ts';

const { every, missedWhenReady, missedAtStart } = heartbeatLimits;

const beating = () => {
  const calls: number[] = [];
  const hung: number[] = [];
  const heartbeat = startHeartbeat({ call: (id) => calls.push(id), onHung: (ms) => hung.push(ms) });
  return { heartbeat, calls, hung };
};

describe('the heartbeat of the engine', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is quiet as long as every call is answered', async () => {
    const { heartbeat, calls, hung } = beating();
    heartbeat.ready();
    for (let beat = 0; beat < 50; beat += 1) {
      await vi.advanceTimersByTimeAsync(every);
      heartbeat.answered(calls.at(-1) ?? 0);
    }
    expect(calls).toHaveLength(50);
    expect(hung).toEqual([]);
    heartbeat.stop();
  });

  it('tells once when nothing comes back any more', async () => {
    const { heartbeat, hung } = beating();
    heartbeat.ready();
    await vi.advanceTimersByTimeAsync(every * missedWhenReady);
    expect(hung).toEqual([]);
    await vi.advanceTimersByTimeAsync(every * 20);
    expect(hung).toEqual([every * missedWhenReady]);
  });

  it('waits longer for an engine that is still opening its records', async () => {
    const { heartbeat, hung } = beating();
    await vi.advanceTimersByTimeAsync(every * missedAtStart);
    expect(hung).toEqual([]);
    await vi.advanceTimersByTimeAsync(every);
    expect(hung).toHaveLength(1);
    heartbeat.stop();
  });

  it('forgives what stayed unanswered before it was paused, and does not take late answers for new ones', async () => {
    const { heartbeat, calls, hung } = beating();
    heartbeat.ready();
    await vi.advanceTimersByTimeAsync(every * 3);
    heartbeat.answered(1);
    heartbeat.pause();
    await vi.advanceTimersByTimeAsync(every * 100);
    expect(calls).toHaveLength(3);
    heartbeat.resume();
    await vi.advanceTimersByTimeAsync(every * missedWhenReady);
    expect(hung).toEqual([]);
    await vi.advanceTimersByTimeAsync(every);
    expect(hung).toHaveLength(1);
  });

  it('stops when it is stopped', async () => {
    const { heartbeat, calls } = beating();
    heartbeat.stop();
    await vi.advanceTimersByTimeAsync(every * 10);
    expect(calls).toEqual([]);
  });
});
