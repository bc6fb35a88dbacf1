// What is written about a cause: name, who acts, what it is, how to tell it apart, what to do.
import type { Bilingual } from '../model/bilingual.ts';
import type { ActingParty } from './answerSchema.ts';

/** What is written about a cause. */
export interface CauseWords {
  readonly title: Bilingual;
  /** Who can cure it, the usual one first. */
  readonly who: readonly [ActingParty, ...ActingParty[]];
  readonly explanation: Bilingual;
  /** The check that tells it apart from its neighbours. */
  readonly check: Bilingual;
  /** What to do, the next step first. */
  readonly actions: readonly [Bilingual, ...Bilingual[]];
  /** Statements of the two source articles that it covers, by the numbers of electron/diagnosis/SEEDS.md. */
  readonly seeds: readonly string[];
}
