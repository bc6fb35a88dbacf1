// The list of symptoms.
import { describe, expect, it } from 'vitest';
import { symptoms, troubles } from '../../../../shared/diagnosis/symptoms.ts';

describe('symptoms', () => {
  it('are each named once, and an approval or a card matter is no trouble of the terminal', () => {
    expect(new Set(symptoms).size).toBe(symptoms.length);
    expect(troubles).not.toContain('approved');
    expect(troubles).not.toContain('issuer');
    expect(troubles).toContain('terminal-unknown');
  });
});
