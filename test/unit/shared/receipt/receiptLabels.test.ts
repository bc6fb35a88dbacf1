import { describe, expect, it } from 'vitest';
import { labelGroups } from '../../../../shared/receipt/receiptLabels.ts';

describe('the words before values', () => {
  it('mean one thing each', () => {
    const seen = new Map<string, string>();
    for (const { key, han, latin, withColon = [] } of labelGroups) {
      for (const word of new Set([...han, ...latin, ...withColon])) {
        expect(seen.get(word) ?? key, `${word} is both`).toBe(key);
        seen.set(word, key);
      }
    }
    expect(seen.size).toBeGreaterThan(250);
  });

  it('are written in one way: Chinese without blanks, Latin in capitals', () => {
    for (const { han, latin } of labelGroups) {
      for (const word of han) expect(word).not.toMatch(/\s/);
      for (const word of latin) expect(word).toMatch(/^[A-Z0-9 /&#]+$/);
    }
  });
});
