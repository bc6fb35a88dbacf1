// The form of the help that belongs to a check: what it means, why it matters, how it is judged, what it can find.
import type { CheckId } from '../check/checkIds.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Outcome } from '../model/verdict.ts';
import type { Who } from '../model/who.ts';

/** One thing a check can find; `{name}` places of the texts are filled when it is found. */
export interface Finding {
  readonly outcome: Outcome;
  readonly explanation: Bilingual;
  /** What to do next; null when nothing has to be done. */
  readonly remedy: Bilingual | null;
  readonly who: Who;
}

/** Help for one check, shown behind its question mark. */
export interface CheckHelp<Found extends string = string> {
  readonly id: CheckId;
  readonly title: Bilingual;
  /** What is looked at. */
  readonly meaning: Bilingual;
  /** Why a shop should care. */
  readonly why: Bilingual;
  /** By which rule the outcome is chosen. */
  readonly how: Bilingual;
  readonly findings: Readonly<Record<Found, Finding>>;
}

/** A finding with nothing to do. */
export const allWell = (zh: string, en: string): Finding => ({
  outcome: 'pass',
  explanation: { zh, en },
  remedy: null,
  who: 'nobody',
});
