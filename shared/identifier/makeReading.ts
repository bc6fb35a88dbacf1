// Puts a reading together, so that verdict and masking follow the same rule for every kind.
import type { Bilingual } from '../model/bilingual.ts';
import { maskedForm } from './cardNumber.ts';
import type { IdentifierKind } from './identifierKinds.ts';
import { normaliseNumber } from './normalise.ts';
import { cardProblem, destroyedProblem } from './problems.ts';
import type { IdentifierPart, IdentifierProblem, IdentifierReading } from './reading.ts';

/** What a kind's own rules found out. */
export interface Findings {
  readonly problems?: readonly IdentifierProblem[];
  readonly notes?: readonly Bilingual[];
  readonly parts?: readonly IdentifierPart[];
  /** Whether there is no number at all, such as a filler. */
  readonly isMissing?: boolean;
  /** The value where it is not the normalised text. */
  readonly value?: string;
  /** Whether the number is surely of this kind, whatever card numbers look like. */
  readonly isSurelyNoCard?: boolean;
  /** Whether a number of this kind may look like a card number by chance. */
  readonly mayLookLikeCard?: boolean;
}

const longestShown = 48;

const shorten = (value: string): string => {
  const characters = Array.from(value);
  return characters.length <= longestShown ? value : `${characters.slice(0, longestShown).join('')}…`;
};

const nothing = { isCardNumber: false, problems: [], notes: [], parts: [] } as const;

const cardReading = (value: string, { mayLookLikeCard = false, isSurelyNoCard = false }: Findings) => {
  const masked = isSurelyNoCard ? null : maskedForm(value);
  if (masked === null) return null;
  const verdict = mayLookLikeCard ? 'suspicious' : 'invalid';
  return { ...nothing, verdict, value: shorten(masked), isCardNumber: true, problems: [cardProblem(verdict)] } as const;
};

const judge = (value: string, found: Findings) => {
  const { problems = [], notes = [], parts = [], isMissing = false } = found;
  if (isMissing) return { ...nothing, verdict: 'missing', value: shorten(value), notes } as const;
  const isInvalid = problems.some(({ severity }) => severity === 'invalid');
  const verdict = isInvalid ? 'invalid' : problems.length > 0 ? 'suspicious' : 'valid';
  const kept = found.value ?? value;
  return { ...nothing, verdict, value: isInvalid ? shorten(kept) : kept, problems, notes, parts } as const;
};

/** Reads a text by a kind's rules: `examine` sees the normalised value, which is not empty and not destroyed. */
export const makeReading = (
  kind: IdentifierKind,
  text: string,
  examine: (value: string) => Findings,
  keepsDashes = false,
): IdentifierReading => {
  const { value, changes, isDestroyed } = normaliseNumber(text, keepsDashes);
  if (value === '') return { ...nothing, kind, changes: [], verdict: 'missing', value };
  if (isDestroyed) {
    return { ...nothing, kind, changes, verdict: 'invalid', value: shorten(value), problems: [destroyedProblem(kind)] };
  }
  const found = examine(value);
  return { kind, changes, ...(cardReading(value, found) ?? judge(value, found)) };
};
