// What is written about a cause, and the rule by which it is found. One entry holds both.
import type { Bilingual } from '../model/bilingual.ts';
import type { ActingParty } from './actingParties.ts';
import type { Symptom } from './symptoms.ts';

/** A clue by its name in electron/diagnosis/clues, and how many points it moves the cause. */
export type CluePoints = readonly [clue: string, points: number];

/**
 * The rule of a cause. From 70 points a finding is sure (high), from 45 likely (medium), from 15 possible (low); below it
 * is not named. What a person typed counts half on the way to high, hearsay not at all.
 */
export interface CauseRule {
  /** Symptoms that it can explain, with the points to begin with; 0 = only together with a clue. */
  readonly when: Readonly<Partial<Record<Symptom, number>>>;
  /** Symptoms that it does not explain but makes likelier. */
  readonly helps?: readonly Symptom[];
  /** What speaks for it by itself. */
  readonly for: readonly CluePoints[];
  /** What speaks for it only beside a symptom that it explains. */
  readonly with?: readonly CluePoints[];
  readonly against: readonly CluePoints[];
  /** Who acts instead of the usual one, where a clue is seen; one of the cause's `who`. */
  readonly whoIf?: readonly (readonly [clue: string, who: ActingParty])[];
}

/** What is written about a cause, and its rule. */
export interface CauseEntry {
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
  readonly rule: CauseRule;
}
