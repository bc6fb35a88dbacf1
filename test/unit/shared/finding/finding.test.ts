import { describe, expect, it } from 'vitest';
import { findingSchema, findingStateNames, findingStates } from '../../../../shared/finding/finding.ts';

describe('a finding', () => {
  it('has a name for every state in both languages', () => {
    for (const state of findingStates) {
      expect(findingStateNames[state].zh).not.toBe('');
      expect(findingStateNames[state].en).not.toBe('');
    }
  });

  it('is never without the line that says how it began', () => {
    expect(findingSchema.shape.history.safeParse([]).success).toBe(false);
  });
});
