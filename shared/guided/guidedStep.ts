// The form of one step of a guided check: a picture, what happens, what to do, one question and its answers.
import type { GuidedCheckId } from '../check/checkIds.ts';
import type { CheckHelp } from '../help/checkHelp.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { Outcome } from '../model/verdict.ts';

/** Names of the drawings, one for each step. */
export type GuidedPicture =
  | 'printSlip'
  | 'stripeReader'
  | 'chipReader'
  | 'contactlessReader'
  | 'keypad'
  | 'screen'
  | 'beeper'
  | 'buttons'
  | 'cables'
  | 'chargingContacts'
  | 'cleaning'
  | 'sim'
  | 'clockHold';

/** What the console itself can do in a step: compare counters, have a slip printed, compare the clock. */
export type GuidedMeasure = 'readerCounts' | 'slip' | 'clock';

/** One answer that an operator can choose; the finding is one of the check's help and gives outcome, words and party. */
export interface GuidedAnswer {
  readonly id: string;
  readonly label: Bilingual;
  readonly outcome: Outcome;
  readonly finding: string;
}

/** One step. Its title, meaning and reasons are in the help of the check of the same id. */
export interface GuidedStep {
  readonly id: GuidedCheckId;
  readonly picture: GuidedPicture;
  /** What happens to the terminal, shown before anything does; null = nothing happens. */
  readonly effect: Bilingual | null;
  /** Two to five short lines, in the order in which they are done. */
  readonly instructions: readonly Bilingual[];
  readonly question: Bilingual;
  readonly answers: readonly GuidedAnswer[];
  readonly measure: GuidedMeasure | null;
  /** Whether the measurement needs the terminal on its cable; the question can be answered without. */
  readonly needsCable: boolean;
}

/** An answer that leads to the finding of the same name. */
export const answerOf = <Found extends string>(
  help: CheckHelp<Found>,
  finding: Found,
  label: Bilingual,
): GuidedAnswer => ({
  id: finding,
  label,
  outcome: help.findings[finding].outcome,
  finding,
});
