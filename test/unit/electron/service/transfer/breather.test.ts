import { describe, expect, it } from 'vitest';
import { createBreather } from '../../../../../electron/service/transfer/breather.ts';

const busy = (ms: number): void => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

describe('a breather', () => {
  it('lets others have their turn once a slice of work is used up', async () => {
    const breathe = createBreather(undefined, 'import.cancelled');
    let turns = 0;
    setImmediate(() => {
      turns += 1;
    });
    await breathe();
    expect(turns).toBe(0);
    busy(15);
    await breathe();
    expect(turns).toBe(1);
  });

  it('ends the work with its code when somebody has cancelled', async () => {
    const stop = new AbortController();
    const breathe = createBreather(stop.signal, 'import.cancelled');
    stop.abort();
    busy(15);
    await expect(breathe()).rejects.toThrow('import.cancelled');
  });
});
