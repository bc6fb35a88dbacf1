// A number explained, as a kind that was said or as all that it may be: the same answer for window and command line.
import type { Bilingual } from '../model/bilingual.ts';
import type { IdentifierKind } from './identifierKinds.ts';
import { type IdentifierCandidate, identifyNumber } from './identify.ts';
import { parseIdentifier } from './parseIdentifier.ts';
import type { IdentifierProblem, IdentifierReading } from './reading.ts';

/** A number read as one kind. */
export interface ExplainedReading {
  readonly kind: IdentifierKind;
  /** How well it fits, and why; null where the kind was said. */
  readonly likelihood: { readonly word: IdentifierCandidate['confidence']; readonly reason: Bilingual } | null;
  readonly reading: IdentifierReading;
}

/** What there is to say about a number. */
export interface ExplainedNumber {
  /** Normalised; a card number is masked. */
  readonly value: string;
  readonly isCardNumber: boolean;
  readonly changes: readonly Bilingual[];
  /** What speaks against every kind. */
  readonly problems: readonly IdentifierProblem[];
  /** Likeliest first. */
  readonly readings: readonly ExplainedReading[];
}

/** Explains a number; `kind` null = whatever it may be. */
export const explainNumber = (text: string, kind: IdentifierKind | null): ExplainedNumber => {
  if (kind !== null) {
    const reading = parseIdentifier(kind, text);
    const { value, isCardNumber, changes } = reading;
    return { value, isCardNumber, changes, problems: [], readings: [{ kind, likelihood: null, reading }] };
  }
  const { candidates, ...rest } = identifyNumber(text);
  const readings = candidates.map((each) => ({
    kind: each.kind,
    likelihood: { word: each.confidence, reason: each.reason },
    reading: each.reading,
  }));
  return { ...rest, readings };
};

/** Whether a reading is worth to be told in full: the likeliest one, and all that are likely. */
export const isWorthTelling = ({ likelihood }: ExplainedReading, index: number): boolean =>
  index === 0 || likelihood?.word !== 'possible';
