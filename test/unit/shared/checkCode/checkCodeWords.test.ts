import { describe, expect, it } from 'vitest';
import { checkCodeProblemWords, concernTitle, moreWords } from '../../../../shared/checkCode/checkCodeWords.ts';
import type { CodedCheck } from '../../../../shared/checkCode/codedCheck.ts';
import { type CheckCodeProblem, decodeCheckCode } from '../../../../shared/checkCode/decodeCheckCode.ts';

const wordsFor = (typed: string) => {
  const decoded = decodeCheckCode(typed);
  if (decoded.ok) throw new Error('the code is sound');
  return checkCodeProblemWords(decoded.problem);
};
const check: CodedCheck = {
  verdict: 'fail',
  level: 'quick',
  ending: 'complete',
  simulated: false,
  startedAt: null,
  mark: 0,
  concerns: [],
  more: 0,
};

describe('words about check codes', () => {
  it('name the group and the place of a character that cannot be, and what it may be', () => {
    const { message, remedy } = wordsFor('K001-K6BP-6RP0-4YMP');
    expect(message.en).toBe('“B”, character 3 of group 2, is never in a check code.');
    expect(message.zh).toContain('第 2 组第 3 位');
    expect(remedy.en).toBe('It may be 8 or P. Ask for group 2 again.');
  });

  it('name the group of a wrong character', () => {
    expect(wordsFor('K001-K6YP-6RP1-4YMP').message.zh).toContain('第 3 组');
    expect(wordsFor('K001-K6YP-6RP1-4YMP').remedy.en).toContain('group 3');
  });

  it('name the group that is too short', () => {
    expect(wordsFor('K001-K6Y-6RP0-4YMP').message.en).toContain('here are 15');
    expect(wordsFor('K001-K6Y-6RP0-4YMP').remedy.en).toContain('Group 2');
  });

  it('exist for every problem in both languages', () => {
    const problems: CheckCodeProblem[] = [
      { kind: 'empty' },
      { kind: 'nonsense' },
      { kind: 'newer', first: 'P' },
      { kind: 'mistake', groups: [] },
      { kind: 'length', count: 3, oddGroup: null },
      { kind: 'strange', strange: [] },
    ];
    for (const problem of problems) {
      const { message, remedy } = checkCodeProblemWords(problem);
      for (const text of [message.zh, message.en, remedy.zh, remedy.en]) expect(text).not.toBe('');
    }
  });

  it('say how many more there are, and that seven may be more', () => {
    expect(moreWords(check)).toBeNull();
    expect(moreWords({ ...check, more: 1 })?.en).toContain('1 other check did');
    expect(moreWords({ ...check, more: 7 })?.zh).toContain('7 项或更多');
  });

  it('name a check of a later version by its number', () => {
    expect(concernTitle({ number: 99, id: null, outcome: 'warn' }).en).toContain('number 99');
    expect(concernTitle({ number: 10, id: 'clock.drift', outcome: 'warn' }).zh).not.toContain('10');
  });
});
