import { describe, expect, it } from 'vitest';
import type { Answer, Finding } from '../../../../shared/diagnosis/answerSchema.ts';
import { clearingWord } from '../../../../shared/resolver/clearing.ts';
import { aCaseFact } from '../../../support/aCase.ts';

const words = { zh: '-', en: '-' };
const finding = (confidence: Finding['confidence']): Finding => ({
  cause: 'REG-12',
  confidence,
  role: 'primary',
  who: 'merchant',
  used: [],
  contradicting: [],
  why: words,
  actions: [words],
});
const answer = (...findings: Finding[]): Answer => ({
  verdict: 'ranked',
  findings,
  missing: [],
  summary: words,
  notices: [],
});
const payer = (value: string) => [aCaseFact({ key: 'settlement.payerKind', value, source: 'user' })];

describe('whether somebody else settles the money', () => {
  it('is not raised where nobody has asked', () => {
    expect(clearingWord([], answer())).toBeNull();
    expect(clearingWord([], answer(finding('low')))).toBeNull();
  });

  it('is suspected, not found, or open; there is no fourth word', () => {
    expect(clearingWord(payer('person'), answer(finding('medium')))).toBe('suspected');
    expect(clearingWord(payer('acquirer'), answer())).toBe('none');
    expect(clearingWord(payer('company'), answer())).toBe('unclear');
    expect(clearingWord([aCaseFact({ key: 'contract.withAcquirer', value: true, source: 'user' })], answer())).toBe(
      'unclear',
    );
  });
});
