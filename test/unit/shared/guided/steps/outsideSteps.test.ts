import { describe, expect, it } from 'vitest';
import { outsideSteps } from '../../../../../shared/guided/steps/outsideSteps.ts';

describe('steps for the outside', () => {
  it('settle the day before the SIM card is touched', () => {
    const sim = outsideSteps.find(({ id }) => id === 'guided.sim');
    expect(sim?.instructions[0]?.en).toMatch(/Settle the day first/);
  });
});
