import { describe, expect, it } from 'vitest';
import { readerSteps } from '../../../../../shared/guided/steps/readerSteps.ts';

describe('steps for the readers', () => {
  it('say that nothing is paid and no PIN entered, and compare counters', () => {
    for (const { instructions, measure, effect } of readerSteps) {
      expect(instructions.map(({ en }) => en).join(' ')).toMatch(/pay nothing, enter no PIN/);
      expect(measure).toBe('readerCounts');
      expect(effect).toBeNull();
    }
  });
});
