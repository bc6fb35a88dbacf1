import { describe, expect, it } from 'vitest';
import { waitFor } from '../../../../../electron/driver/adb/adbShell.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const never = new Promise<never>(() => undefined);

describe('a wait', () => {
  it('ends with the work, its failure, the time limit or a cancellation', async () => {
    const clock = createFakeClock();
    const stop = new AbortController();
    const options = { clock, limitMs: 1000, signal: stop.signal };
    expect(await waitFor(Promise.resolve(5), options)).toEqual({ kind: 'done', value: 5 });
    expect(await waitFor(Promise.reject(new Error('x')), options)).toMatchObject({ kind: 'failed' });
    const late = waitFor(never, options);
    await clock.advance(1000);
    expect(await late).toEqual({ kind: 'timeout' });
    const cancelled = waitFor(never, options);
    stop.abort();
    expect(await cancelled).toEqual({ kind: 'cancelled' });
    expect(await waitFor(never, options)).toEqual({ kind: 'cancelled' });
    expect(clock.pending).toBe(0);
  });
});
