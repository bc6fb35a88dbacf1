// Whether somebody else may be settling the money, in the only three words that are allowed: no verdict, ever.
import type { Answer } from '../diagnosis/answerSchema.ts';
import type { CaseFact } from './resolverCase.ts';

/** The three words. `none` is no proof that there is none. */
export type ClearingWord = 'none' | 'suspected' | 'unclear';

/** Facts that belong to the question. */
export const clearingKeys = ['settlement.payerKind', 'contract.withAcquirer'] as const;

const isAsked = (facts: readonly CaseFact[]): boolean =>
  facts.some(({ key }) => (clearingKeys as readonly string[]).includes(key));

/** Null where nobody has asked: then the question is not raised. */
export const clearingWord = (facts: readonly CaseFact[], { findings }: Answer): ClearingWord | null => {
  const suspicion = findings.find(({ cause }) => cause === 'REG-12');
  if (suspicion !== undefined && suspicion.confidence !== 'low') return 'suspected';
  if (!isAsked(facts)) return null;
  const payer = facts.find(({ key }) => key === 'settlement.payerKind')?.value;
  return payer === 'acquirer' || payer === 'bank' ? 'none' : 'unclear';
};
