// The order of the findings: what has to be cured first, the surest first.
import type { Confidence, FindingRole } from '../../shared/diagnosis/answerSchema.ts';
import type { CauseId } from '../../shared/diagnosis/causeIds.ts';
import { type RuleBook, ruleBook } from './ruleBook.ts';
import { confidenceOf, type Standing, thresholds, type Weighing } from './standing.ts';

/** One rule that reached the answer. */
export interface Ranked {
  readonly entry: number;
  readonly cause: CauseId;
  readonly confidence: Confidence;
  readonly role: FindingRole;
  readonly score: number;
  /** Whether more than hearsay speaks for it. */
  readonly isFirm: boolean;
}

const roleOrder: Readonly<Record<FindingRole, number>> = { primary: 0, resolved: 1, contributing: 2, separate: 3 };
const confidenceOrder: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

const compare = (a: Ranked, b: Ranked): number =>
  roleOrder[a.role] - roleOrder[b.role] ||
  Number(b.isFirm) - Number(a.isFirm) ||
  confidenceOrder[a.confidence] - confidenceOrder[b.confidence] ||
  b.score - a.score ||
  a.entry - b.entry;

/** The rules that reach the answer, in rank order. Not being able to read the terminal is a cause only where none is. */
export const rank = (
  { footings }: Pick<Weighing, 'footings'>,
  standings: readonly Standing[],
  book: RuleBook = ruleBook,
): readonly Ranked[] => {
  const found: Ranked[] = [];
  for (const [entry, standing] of standings.entries()) {
    const footing = footings[entry];
    const cause = book.entries[entry]?.cause;
    if (footing === undefined || cause === undefined) continue;
    const confidence = confidenceOf(standing, footing);
    if (confidence === null) continue;
    const isFirm = standing.firm > 0;
    found.push({
      entry,
      cause,
      confidence,
      role: footing.onlyHelps && confidence !== 'high' ? 'contributing' : footing.role,
      score: standing.score,
      isFirm,
    });
  }
  const hasOther = found.some(
    ({ cause, role, isFirm }) => cause !== 'CON' && cause !== 'HW-08' && role === 'primary' && isFirm,
  );
  // What is over and was never sure is only told where nothing else is wrong.
  const hasOpen = found.some(({ role, isFirm }) => role === 'primary' && isFirm);
  return found
    .filter(({ entry, role, confidence }) => {
      const isGuess = confidence === 'low' && (footings[entry]?.start ?? 0) < thresholds.medium;
      return !(hasOpen && role === 'resolved' && isGuess);
    })
    .map((each): Ranked => (each.cause === 'CON' && hasOther ? { ...each, role: 'separate', confidence: 'low' } : each))
    .sort(compare);
};
