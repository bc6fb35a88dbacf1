// What was understood of a typed number: a verdict, problems with their place, and the parts with how sure each is.
import type { Bilingual } from '../model/bilingual.ts';
import type { IdentifierKind } from './identifierKinds.ts';
import type { SourceKey } from './sources.ts';

/**
 * `valid` nothing against it · `suspicious` possible, but look again · `invalid` cannot be such a number ·
 * `missing` empty, or a filler such as `1234567`, so there is no number.
 */
export type IdentifierVerdict = 'valid' | 'suspicious' | 'invalid' | 'missing';

/** `certain` calculated or fixed by a standard · `likely` from a list · `ambiguous` several are possible · `unknown`. */
export type PartConfidence = 'certain' | 'likely' | 'ambiguous' | 'unknown';

/** Something that speaks against a number: what, where, and what to do. */
export interface IdentifierProblem {
  /** Stable word, such as `length`, `character`, `check-digit`. */
  readonly code: string;
  readonly severity: 'suspicious' | 'invalid';
  /** Place of the first character concerned, from 0 in the normalised value; null where it concerns the whole. */
  readonly at: number | null;
  /** Further places with the same mistake, each with its problem told once. */
  readonly alsoAt?: readonly number[];
  readonly message: Bilingual;
  readonly remedy: Bilingual;
}

/** One of the things that a part can mean. */
export interface PartMeaning {
  readonly text: Bilingual;
  readonly source: SourceKey;
  readonly isVerified: boolean;
}

/** A stretch of a number. */
export interface IdentifierPart {
  /** Stable word, such as `acquirer`, `region`, `merchantCategory`. */
  readonly name: string;
  /** Place of its first character, from 0 in the normalised value. */
  readonly from: number;
  readonly value: string;
  readonly label: Bilingual;
  /** The meaning in words, all of them where several are possible. */
  readonly reading: Bilingual;
  readonly confidence: PartConfidence;
  /** What it can mean, likeliest first; empty where nothing is known. */
  readonly meanings: readonly PartMeaning[];
  readonly source: SourceKey;
  readonly isVerified: boolean;
}

/** A number, read as one of the kinds. */
export interface IdentifierReading {
  readonly kind: IdentifierKind;
  readonly verdict: IdentifierVerdict;
  /** As it is compared and kept: without blanks and dashes, capital letters. A card number is masked here already. */
  readonly value: string;
  /** Whether it looks like the number of a bank card, which must never be kept. */
  readonly isCardNumber: boolean;
  /** What was changed in the typed text to get the value. */
  readonly changes: readonly Bilingual[];
  readonly problems: readonly IdentifierProblem[];
  /** What else is worth knowing; nothing that speaks against the number. */
  readonly notes: readonly Bilingual[];
  readonly parts: readonly IdentifierPart[];
}
