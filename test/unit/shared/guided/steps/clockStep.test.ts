import { describe, expect, it } from 'vitest';
import { clockStep, leastOffSeconds, mostJumpSeconds } from '../../../../../shared/guided/steps/clockStep.ts';

describe('the step for the clock without power', () => {
  it('says first that the terminal is off for ten minutes, and settles the day before', () => {
    expect(clockStep.effect?.en).toMatch(/ten minutes/);
    expect(clockStep.instructions[0]?.en).toMatch(/Settle the day first/);
    expect([leastOffSeconds, mostJumpSeconds]).toEqual([600, 60]);
  });

  it('takes a battery out only where the manual lets users do so', () => {
    expect(clockStep.instructions[1]?.en).toMatch(/only where the manual/);
  });
});
