// The rules with their clues numbered.
import { describe, expect, it } from 'vitest';
import { allClues } from '../../../../electron/diagnosis/allClues.ts';
import { makeRuleBook, ruleBook } from '../../../../electron/diagnosis/ruleBook.ts';
import { causeIds } from '../../../../shared/diagnosis/causeIds.ts';

describe('the rule book', () => {
  it('has one rule for every cause', () => {
    expect(ruleBook.entries.map(({ cause }) => cause)).toEqual(causeIds);
  });

  it('uses every clue there is', () => {
    const used = new Set(ruleBook.clues);
    expect([...allClues].filter(([, clue]) => !used.has(clue)).map(([name]) => name)).toEqual([]);
  });

  it('knows which clues look at a key', () => {
    const clues = ruleBook.cluesOf.get('portal.bindStatus') ?? [];
    expect(clues.length).toBeGreaterThan(2);
    expect(clues.every((clue) => ruleBook.clues[clue]?.keys.includes('portal.bindStatus'))).toBe(true);
  });

  it('refuses a rule with a clue that does not exist', () => {
    expect(() => makeRuleBook([['CON', { when: {}, for: [['noSuchClue', 20]], against: [] }]])).toThrow(/noSuchClue/);
  });
});
