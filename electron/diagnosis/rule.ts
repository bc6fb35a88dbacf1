// The form of a rule: where a cause starts by what was answered, and which clues move it, in points.
import type { CauseId } from '../../shared/diagnosis/causeIds.ts';
import type { Clue } from './clue.ts';
import type { Symptom } from './symptoms.ts';

/**
 * A rule of one cause. From 70 points a finding is sure (high), from 45 likely (medium), from 15 possible (low), below it
 * is not named. A symptom in `when` means that the cause can explain it; 0 points = only together with a clue.
 */
export interface Rule {
  readonly cause: CauseId;
  readonly when: Readonly<Partial<Record<Symptom, number>>>;
  /** Symptoms that it does not explain but makes likelier. */
  readonly helps?: readonly Symptom[];
  /** What speaks for it by itself. */
  readonly for: readonly (readonly [Clue, number])[];
  /** What speaks for it only beside a symptom that it explains. */
  readonly with?: readonly (readonly [Clue, number])[];
  readonly against: readonly (readonly [Clue, number])[];
}
