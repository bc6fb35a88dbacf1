// What a field shows of pasted text: surely no card number. Merchant numbers and the like, which may pass a card's check
// digit by chance, stay whole here, because the reader of slips needs them; it masks by its own, wider rule.
import { looksLikeCard, maskCard, maskCardsIn } from '../identifier/cardNumber.ts';

/** Groups of digits with single blanks or dashes between them. */
const groups = /\d+(?:[ -]\d+)+/g;
const longestCard = 19;

/** The card number that begins with a group: how many groups it takes; 0 for none. */
const cardFrom = (parts: readonly string[], from: number): number => {
  let digits = '';
  for (let at = from; at < parts.length && digits.length <= longestCard; at += 1) {
    digits += parts[at] ?? '';
    if (at > from && looksLikeCard(digits)) return at - from + 1;
  }
  return 0;
};

const maskRun = (run: string): string => {
  const parts = run.split(/[ -]/);
  const kept: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const taken = cardFrom(parts, at);
    kept.push(taken === 0 ? (parts[at] ?? '') : maskCard(parts.slice(at, at + taken).join('')));
    at += Math.max(1, taken);
  }
  return kept.length === parts.length ? run : kept.join(' ');
};

/** The text with every card number, in groups or not, cut to its first six and last four digits. */
export const maskPasted = (text: string): string => maskCardsIn(text).replace(groups, maskRun);
