// The form of an answer.
import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../../../shared/diagnosis/answerSchema.ts';

const text = { zh: '话', en: 'words' };

describe('an answer', () => {
  it('takes a finding with all its parts and refuses one without an action', () => {
    const finding = {
      cause: 'REG-01',
      confidence: 'high',
      role: 'primary',
      who: 'acquirer',
      used: [0],
      contradicting: [],
      why: text,
      actions: [text],
    };
    const answer = { verdict: 'ranked', findings: [finding], missing: [], summary: text, notices: [] };
    expect(answerSchema.safeParse(answer).success).toBe(true);
    expect(answerSchema.safeParse({ ...answer, findings: [{ ...finding, actions: [] }] }).success).toBe(false);
  });
});
