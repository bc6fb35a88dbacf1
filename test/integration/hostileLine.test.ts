// Acceptance case 15 of the ZVT driver on a hostile line: random faults for thousands of dialogues.
import { describe, expect, it } from 'vitest';
import { aSoakLine } from '../support/soakLine.ts';

const minute = 60_000;

describe('acceptance case 15: random faults on every tenth, hundredth … block', () => {
  it.each([
    [0, 500, 1],
    [0.01, 10_000, 0.999],
    [0.1, 1500, 0.97],
    [0.3, 400, 0.6],
  ])(
    'at %d per block in %i dialogues: no wrong value, nothing twice, the counters add up',
    async (rate, dialogues, share) => {
      const line = aSoakLine(rate, 1 + dialogues);
      const wrong: string[] = [];
      for (let number = 0; number < dialogues; number += 1) {
        const found = await line.dialogue(number);
        if (found !== null) wrong.push(`${String(number)}: ${found}`);
      }
      expect(wrong).toEqual([]);
      expect(line.disagreements()).toEqual([]);
      expect(line.completed() / dialogues).toBeGreaterThanOrEqual(share);
      if (rate === 0)
        expect(line.counters).toMatchObject({ repeatsSent: 0, crcErrors: 0, timeouts: 0, discardedBytes: 0 });
      else expect(line.elapsed()).toBeGreaterThan(20 * minute);
      expect(line.close()).toBeLessThan(20);
    },
    120_000,
  );
});
