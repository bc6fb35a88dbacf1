import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPresenceSums } from '../../../../electron/service/presenceSums.ts';

const start = Date.UTC(2026, 10, 22, 1);
const hour = start / 3_600_000;

describe('time that waits to be stored', () => {
  it('is handed out in whole seconds and keeps the rest', () => {
    const sums = createPresenceSums(() => 480);
    sums.add('a', { from: start, until: start + 1900 }, 'reached');
    expect(sums.take(hour)).toMatchObject([{ terminalId: 'a', watched: 1, reached: 1, day: '2026-11-22', hour }]);
    sums.add('a', { from: start + 1900, until: start + 2000 }, 'lost');
    expect(sums.take(hour)).toMatchObject([{ watched: 1, reached: 0 }]);
    expect(sums.take(hour)).toEqual([]);
  });

  it('counts nothing of what is not known', () => {
    const sums = createPresenceSums(() => 480);
    sums.add('a', { from: start, until: start + 60_000 }, 'unknown');
    expect(sums.take(hour)).toEqual([]);
  });

  it('comes back if it could not be stored', () => {
    const sums = createPresenceSums(() => 480);
    sums.add('a', { from: start, until: start + 5000 }, 'reached');
    sums.putBack(sums.take(hour));
    expect(sums.take(hour)).toMatchObject([{ watched: 5, reached: 5 }]);
  });

  it('never says that more was reached than watched, whenever it is asked', () => {
    const step = fc.record({
      ms: fc.integer({ min: 1, max: 30_000 }),
      reach: fc.constantFrom('reached', 'lost', 'unknown'),
      takes: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const sums = createPresenceSums(() => 480);
        let at = start;
        let watched = 0;
        let reached = 0;
        let known = 0;
        for (const { ms, reach, takes } of steps) {
          sums.add('a', { from: at, until: at + ms }, reach);
          if (reach !== 'unknown') known += ms;
          at += ms;
          if (!takes) continue;
          for (const piece of sums.take(Math.floor(at / 3_600_000))) {
            watched += piece.watched;
            reached += piece.reached;
          }
          expect(reached).toBeLessThanOrEqual(watched);
        }
        expect(watched * 1000).toBeLessThanOrEqual(known);
      }),
    );
  });
});
