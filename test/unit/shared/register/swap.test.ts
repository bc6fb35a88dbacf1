import { describe, expect, it } from 'vitest';
import { swapStepNames, swapSteps } from '../../../../shared/register/swap.ts';

describe('a swap', () => {
  it('begins with the open payments and ends with the acquirer’s word', () => {
    expect(swapSteps[0]).toBe('batch');
    expect(swapSteps.at(-1)).toBe('confirm');
    expect(swapSteps).toHaveLength(7);
    for (const step of swapSteps) expect(swapStepNames[step].en).not.toBe('');
  });
});
