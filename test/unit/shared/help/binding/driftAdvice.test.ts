import { describe, expect, it } from 'vitest';
import { driftAdviceOf } from '../../../../../shared/help/binding/driftAdvice.ts';
import { parties } from '../../../../../shared/model/who.ts';
import { comparedFields, comparedSources } from '../../../../../shared/register/binding.ts';

describe('advice on a difference', () => {
  it.each(comparedFields)('of %s says what it means, whom to tell and what to do, in both languages', (field) => {
    for (const source of comparedSources) {
      const { means, who, tell, action } = driftAdviceOf(field, source);
      expect(parties).toContain(who);
      for (const text of [means, tell, action]) {
        expect(text.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(text.en).toMatch(/^[^\u4e00-\u9fff]+$/);
      }
    }
  });

  it('never asks anybody to type a number into a terminal', () => {
    expect(driftAdviceOf('mid', 'device').action.en).toContain('do not type a number into the terminal yourself');
    expect(driftAdviceOf('tid', 'device').action.zh).toContain('不要自己在终端里输入');
  });
});
