import { describe, expect, it } from 'vitest';
import { registrationStates } from '../../../../shared/register/registerRecord.ts';
import { registrationNames } from '../../../../shared/register/registrationNames.ts';

describe('names of registration', () => {
  it('tell every state apart in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(registrationStates.map((state) => registrationNames[state][language])).size).toBe(
        registrationStates.length,
      );
    }
  });
});
