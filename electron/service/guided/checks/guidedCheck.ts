// What a guided check is: a pure judgement over what was answered and measured. One file per check; allGuidedChecks.ts lists them.
import type { GuidedCheckId } from '../../../../shared/check/checkIds.ts';
import type { GuidedAnswer } from '../../../../shared/guided/guidedStep.ts';
import type { Measured } from '../../../../shared/guided/guidedVisit.ts';
import type { CheckHelp } from '../../../../shared/help/checkHelp.ts';
import type { CheckResult, Evidence } from '../../../../shared/model/healthReport.ts';
import { type FindingFacts, makeResult } from '../../healthCheck/makeResult.ts';

/** Everything that a guided check may look at. */
export interface GuidedContext {
  readonly answer: GuidedAnswer;
  /** Null: the console measured nothing. */
  readonly measured: Measured | null;
  /** Whether the operator typed the check code of the slip, and it was the right one. */
  readonly isProven: boolean;
}

/** One guided check. Never throws. */
export interface GuidedCheck {
  readonly id: GuidedCheckId;
  judge(context: GuidedContext): CheckResult;
}

/** A fact that a person told. */
export const toldBy = (key: string, value: string): Evidence => ({ key, value, source: 'operator' });

/** The result of a finding, with the answer and what was measured as its evidence. */
export const resultOf = <Found extends string>(
  help: CheckHelp<Found>,
  finding: Found,
  { answer, measured }: GuidedContext,
  facts: FindingFacts = {},
): CheckResult =>
  makeResult(help.id, help.findings[finding], {
    evidence: [toldBy('guided.answer', answer.id), ...(measured?.evidence ?? [])],
    facts,
  });

/** A check that rests on the operator's answer alone. */
export const answerCheck = <Found extends string>(id: GuidedCheckId, help: CheckHelp<Found>): GuidedCheck => ({
  id,
  judge: (context) => resultOf(help, context.answer.finding as Found, context),
});
