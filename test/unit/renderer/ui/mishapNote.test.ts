import { describe, expect, it } from 'vitest';
import { forgetMishap, noteMishap, waitingMishap } from '../../../../renderer/ui/mishapNote.ts';

describe('what happened, on its way to the support bundle', () => {
  it('waits until the form has it, and is not longer than the form takes', () => {
    noteMishap('x'.repeat(3000));
    expect(waitingMishap()).toHaveLength(2000);
    expect(waitingMishap()).toHaveLength(2000);
    forgetMishap();
    expect(waitingMishap()).toBe('');
  });
});
