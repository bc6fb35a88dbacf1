import { describe, expect, it } from 'vitest';
import { identifierKinds } from '../../../../shared/identifier/identifierKinds.ts';
import {
  cardProblem,
  characterProblem,
  compareRemedy,
  destroyedProblem,
  digitsAndCapitals,
  digitsOnly,
  lengthProblem,
  looksRounded,
  roundedProblem,
} from '../../../../shared/identifier/problems.ts';

describe('problems of numbers', () => {
  it.each(identifierKinds)('say for %s what, where and what to do in both languages', (kind) => {
    const problems = [
      lengthProblem(kind, '15', 'ABC'),
      characterProblem(kind, 'AB*C', 2, digitsAndCapitals),
      characterProblem(kind, 'AB', 0, digitsOnly),
      destroyedProblem(kind),
      roundedProblem(kind),
      cardProblem(),
    ];
    for (const { message, remedy } of problems) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(remedy.zh).toMatch(/\p{Script=Han}/u);
      expect(`${message.en}${remedy.en}`).not.toMatch(/\p{Script=Han}|\{\w+\}/u);
    }
    expect(compareRemedy(kind).zh.length).toBeGreaterThan(5);
  });

  it('name the place counted from one', () => {
    expect(characterProblem('mid', 'AB*C', 2, digitsAndCapitals).message.en).toContain('Character 3 is “*”');
  });

  it('show a character that cannot be seen by its number', () => {
    expect(characterProblem('mid', 'A\u0301', 1, digitsAndCapitals).message.en).toContain('“\u0301”');
    expect(characterProblem('mid', '\u0007', 0, digitsAndCapitals).message.en).toContain('U+0007');
    expect(characterProblem('mid', '😀', 0, digitsAndCapitals).message.en).toContain('😀');
  });

  it('count characters, not halves of them', () => {
    expect(lengthProblem('tid', '8', '😀😀').message.en).toContain('there are 2');
  });

  it('know the zeros that spreadsheets leave', () => {
    expect(looksRounded('898600123456789000')).toBe(true);
    expect(['8986001234567890', '00000000000000000000', '89860012345678912345'].some(looksRounded)).toBe(false);
  });
});
