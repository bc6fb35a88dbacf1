import { describe, expect, it } from 'vitest';
import { createTrafficQueue } from '../../../../electron/service/trafficQueue.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

describe('createTrafficQueue', () => {
  it('does everything in order, a moment later or when asked', async () => {
    const clock = createFakeClock();
    const queue = createTrafficQueue(clock);
    const done: number[] = [];
    queue.put(() => done.push(1));
    queue.put(() => done.push(2));
    expect(done).toEqual([]);
    await clock.advance(0);
    expect(done).toEqual([1, 2]);
    queue.put(() => done.push(3));
    queue.drain();
    expect(done).toEqual([1, 2, 3]);
    queue.put(() => done.push(4));
    queue.stop();
    expect(done).toEqual([1, 2, 3, 4]);
    expect(clock.pending).toBe(0);
  });
});
