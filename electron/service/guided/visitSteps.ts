// What a visit becomes by one thing that a person or the console did: pure, one function per thing.
import { randomUUID } from 'node:crypto';
import type { GuidedCheckId } from '../../../shared/check/checkIds.ts';
import { type AppError, AppFailure, type ErrorCode, failure } from '../../../shared/error/appError.ts';
import type { GuidedAnswer } from '../../../shared/guided/guidedStep.ts';
import { guidedStepOf } from '../../../shared/guided/guidedSteps.ts';
import {
  type GuidedVisit,
  type Measure,
  type Measured,
  staleAfterMs,
  type VisitStep,
} from '../../../shared/guided/guidedVisit.ts';
import { passedOverFindings } from '../../../shared/help/checks/guidedCommon.ts';
import type { CheckResult } from '../../../shared/model/healthReport.ts';
import { redactText } from '../../log/redact.ts';
import { makeResult } from '../healthCheck/makeResult.ts';
import { allGuidedChecks } from './checks/allGuidedChecks.ts';
import { toldBy } from './checks/guidedCheck.ts';
import { evidenceOf } from './measuredEvidence.ts';
import { isCodeOf } from './slipCode.ts';

/** A step that nothing was done in. */
export type FreshStep = Pick<VisitStep, 'id' | 'isPossible' | 'why' | 'warning'>;

/** Leaves with one of the codes of guided checks. */
export const refuse = (code: ErrorCode, facts: AppError['facts'] = {}): never => {
  throw new AppFailure(failure(code, facts).error);
};

const untouched = {
  state: 'waiting',
  measured: null,
  result: null,
  answer: null,
  note: null,
  answeredAt: null,
} as const;

/** A new visit. */
export const newVisit = (
  subject: Pick<GuidedVisit, 'terminalId' | 'terminalName' | 'simulated' | 'operator'>,
  steps: readonly FreshStep[],
  at: string,
): GuidedVisit => ({
  id: randomUUID(),
  ...subject,
  startedAt: at,
  changedAt: at,
  finishedAt: null,
  state: 'running',
  isStale: false,
  checkId: null,
  error: null,
  steps: steps.map((step) => ({ ...step, ...untouched })),
});

/** Whether an open visit was left alone for too long to be continued. A clock that was set back makes nothing stale. */
export const isStaleAt = ({ changedAt, finishedAt }: GuidedVisit, now: number): boolean =>
  finishedAt === null && now - Date.parse(changedAt) > staleAfterMs;

/** The step; throws where the visit does not hold it. Codes: guided.not-possible */
export const stepOf = (visit: GuidedVisit, id: GuidedCheckId): VisitStep => {
  const step = visit.steps.find((each) => each.id === id);
  return step === undefined || !step.isPossible ? refuse('guided.not-possible', { step: id }) : step;
};

/** The visit with one step changed. */
export const withStep = (visit: GuidedVisit, id: GuidedCheckId, change: Partial<VisitStep>): GuidedVisit => ({
  ...visit,
  steps: visit.steps.map((step) => (step.id === id ? { ...step, ...change } : step)),
});

const nothingMeasured: Measured = { before: null, after: null, evidence: [], problem: null };

const masked = (text: string | null): string | null => {
  const plain = redactText((text ?? '').trim());
  return plain === '' ? null : plain;
};

const answerIn = (id: GuidedCheckId, answer: string): GuidedAnswer =>
  guidedStepOf(id).answers.find((each) => each.id === answer) ??
  refuse('input.invalid', {
    field: 'answer',
    found: answer,
    expected: guidedStepOf(id)
      .answers.map((each) => each.id)
      .join(', '),
  });

const mustRest = (step: VisitStep): void => {
  if (step.state === 'working') refuse('guided.working', { step: step.id });
};

const isProvenBy = ({ measured }: VisitStep, code: string | null): boolean => {
  if (code === null || code.trim() === '') return false;
  const slip = measured?.before?.kind === 'slip' ? measured.before : null;
  return slip !== null && isCodeOf(slip.code, code) ? true : refuse('guided.wrong-code');
};

/** What an operator answers in a step. */
export interface ToldAnswer {
  readonly answer: string;
  readonly note: string | null;
  readonly code?: string | null | undefined;
}

/** Codes: guided.not-possible, guided.working, guided.wrong-code, input.invalid */
export const answered = (visit: GuidedVisit, id: GuidedCheckId, told: ToldAnswer, at: string): GuidedVisit => {
  const step = stepOf(visit, id);
  mustRest(step);
  const answer = answerIn(id, told.answer);
  const isProven = isProvenBy(step, told.code ?? null);
  const note = masked(told.note);
  const judged = allGuidedChecks[id].judge({ answer, measured: step.measured, isProven });
  const result: CheckResult =
    note === null ? judged : { ...judged, evidence: [...judged.evidence, toldBy('guided.note', note)] };
  const isSame = step.state === 'answered' && JSON.stringify(step.result) === JSON.stringify(result);
  return isSame ? visit : withStep(visit, id, { state: 'answered', answer: answer.id, note, result, answeredAt: at });
};

const unnamedReason = { zh: '没有说明理由', en: 'no reason was given' };

/** The result of a step that was not done. */
export const passedOver = (
  id: GuidedCheckId,
  kind: keyof typeof passedOverFindings,
  reason: string | null,
): CheckResult =>
  makeResult(id, passedOverFindings[kind], {
    facts: { reason: reason === null ? unnamedReason : reason },
    evidence: reason === null ? [] : [toldBy('guided.reason', reason)],
  });

/** Codes: guided.not-possible, guided.working */
export const skipped = (visit: GuidedVisit, id: GuidedCheckId, why: string, at: string): GuidedVisit => {
  const step = stepOf(visit, id);
  mustRest(step);
  const note = masked(why);
  if (step.state === 'skipped' && step.note === note) return visit;
  const result = passedOver(id, 'skipped', note);
  return withStep(visit, id, { state: 'skipped', answer: null, note, result, answeredAt: at });
};

/** Takes everything back that was done in a step. Codes: guided.not-possible, guided.working */
export const again = (visit: GuidedVisit, id: GuidedCheckId): GuidedVisit => {
  const step = stepOf(visit, id);
  mustRest(step);
  return step.state === 'waiting' && step.measured === null ? visit : withStep(visit, id, untouched);
};

/** The console begins to measure; an answer that was given before is taken back, for it rested on less. */
export const working = (visit: GuidedVisit, id: GuidedCheckId): GuidedVisit => {
  const { measured } = stepOf(visit, id);
  return withStep(visit, id, {
    ...untouched,
    state: 'working',
    measured: { ...(measured ?? nothingMeasured), problem: null },
  });
};

/** The console has measured, or could not. */
export const measuredTo = (
  visit: GuidedVisit,
  id: GuidedCheckId,
  phase: 'before' | 'after',
  found: { readonly measure: Measure | null; readonly problem: AppError | null; readonly state?: 'working' },
): GuidedVisit => {
  const known = stepOf(visit, id).measured ?? nothingMeasured;
  const parts = {
    before: phase === 'before' ? (found.measure ?? known.before) : known.before,
    // A new look before makes the old look after worthless.
    after: phase === 'after' ? (found.measure ?? known.after) : found.measure === null ? known.after : null,
  };
  const measured: Measured = { ...parts, evidence: evidenceOf(parts), problem: found.problem };
  return withStep(visit, id, { state: found.state ?? 'waiting', measured });
};

/** Whether something is said to be going on in a visit. */
export const isAtWork = ({ state, steps }: GuidedVisit): boolean =>
  state === 'finishing' || steps.some((step) => step.state === 'working');

/** What an engine that is gone has left half done: nothing is measured or finished by itself once more. */
export const afterRestart = (visit: GuidedVisit): GuidedVisit => {
  const problem = failure('engine.stopped').error;
  const steps = visit.steps.map((step) =>
    step.state === 'working'
      ? { ...step, state: 'waiting' as const, measured: { ...(step.measured ?? nothingMeasured), problem } }
      : step,
  );
  return { ...visit, state: 'running', steps };
};

/** Results of all steps, in their order; what is not done counts as not run. A part that is not there is not offered. */
export const resultsOf = (visit: GuidedVisit): readonly CheckResult[] =>
  visit.steps.flatMap(({ id, isPossible, result }) => {
    if (result !== null) return [result];
    return isPossible ? [passedOver(id, 'notReached', null)] : [];
  });

/** Whether a person has answered anything. */
export const hasAnswers = ({ steps }: GuidedVisit): boolean => steps.some(({ state }) => state === 'answered');
