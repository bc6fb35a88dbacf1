// The door of a case: card data is masked before anything a person types or pastes is kept.
import { maskCardsIn } from '../../../shared/identifier/cardNumber.ts';
import type { CaseOutcome, ToldFact } from '../../../shared/resolver/resolverCase.ts';
import { redactText } from '../../log/redact.ts';

/** Numbers that may pass a card's check digit by chance; their form tells them from cards. */
const numbers = /^(terminal|register)\.(tid|tusn|uscc)$|^(sim|register)\.iccid$/;
/** Fifteen characters, often all digits: no card number has that length but one kind, which begins as no acquirer does. */
const merchantNumber = /^(terminal|register)\.mid$/;

/** Free text with card data masked: by the shared rule, and whatever has the form of a card number. */
export const maskedText = (text: string): string => maskCardsIn(redactText(text));

const maskedValue = (key: string, text: string): string => {
  if (merchantNumber.test(key) && text.length <= 15) return text;
  return numbers.test(key) ? maskCardsIn(text) : maskedText(text);
};

/** A fact as it may be kept. A serial number that could be a card is masked: when in doubt, mask. */
export const maskedFact = (fact: ToldFact): ToldFact =>
  typeof fact.value === 'string' ? { ...fact, value: maskedValue(fact.key, fact.value) } : fact;

/** How a case ended, as it may be kept. */
export const maskedOutcome = (outcome: CaseOutcome): CaseOutcome => ({
  ...outcome,
  cure: maskedText(outcome.cure),
  doneBy: maskedText(outcome.doneBy),
  note: maskedText(outcome.note),
});
