import { describe, expect, it } from 'vitest';
import { angleRules, angles, requiredAngles } from '../../../../shared/inspection/angle.ts';

describe('the views of a terminal', () => {
  it('need front, back, label, keypad, slots and cables; the others help', () => {
    expect(requiredAngles).toEqual(['front', 'back', 'label', 'keypad', 'slots', 'cables']);
    for (const angle of angles) expect(angleRules[angle].how.zh).not.toBe('');
  });
});
