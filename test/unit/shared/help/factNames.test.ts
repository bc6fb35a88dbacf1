import { describe, expect, it } from 'vitest';
import * as names from '../../../../shared/help/factNames.ts';

describe('names of states', () => {
  it.each(Object.entries(names).filter(([name]) => name !== 'notGiven'))(
    '%s are given in both languages',
    (_, group) => {
      for (const words of Object.values(group as Record<string, { zh: string; en: string }>)) {
        expect(words.zh).not.toBe('');
        expect(words.en).toMatch(/^[A-Za-z]/);
      }
    },
  );

  it('has words for what a terminal does not give', () => {
    expect(names.notGiven.en).toContain('not given');
  });
});
