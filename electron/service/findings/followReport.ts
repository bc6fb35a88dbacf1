// What one record of a check does to the findings of its terminal. Pure.
import type { CheckId } from '../../../shared/check/checkIds.ts';
import { type Finding, type FindingStep, longestHistory } from '../../../shared/finding/finding.ts';
import type { CheckResult, HealthReport } from '../../../shared/model/healthReport.ts';

/** The newest finding of each check of the terminal, open or closed, and how new ones get their id. */
export interface FollowContext {
  readonly newest: ReadonlyMap<CheckId, Finding>;
  readonly newId: () => string;
}

/** Adds a line; of a very long history the oldest lines after the first are dropped. */
export const withStep = (history: readonly FindingStep[], step: FindingStep): FindingStep[] => {
  const all = [...history, step];
  return all.length <= longestHistory ? all : [...all.slice(0, 1), ...all.slice(all.length - longestHistory + 1)];
};

const stepOf = (report: HealthReport, step: FindingStep['step']): FindingStep => ({
  at: report.finishedAt,
  step,
  operator: report.operator,
  text: null,
  reportId: report.id,
});

type Seen = CheckResult & { readonly outcome: 'warn' | 'fail' };

const isSeen = (result: CheckResult): result is Seen => result.outcome === 'warn' || result.outcome === 'fail';

const sightOf = (result: Seen, report: HealthReport) => ({
  outcome: result.outcome,
  who: result.who,
  explanation: result.explanation,
  remedy: result.remedy,
  seenAt: report.finishedAt,
  seenIn: report.id,
});

const opened = (result: Seen, report: HealthReport, id: string): Finding => ({
  id,
  terminalId: report.terminalId,
  checkId: result.id,
  state: 'open',
  assignee: null,
  ...sightOf(result, report),
  openedAt: report.finishedAt,
  times: 1,
  changedAt: report.finishedAt,
  closedAt: null,
  closedBy: null,
  passedAt: null,
  history: [stepOf(report, 'opened')],
});

const seenAgain = (finding: Finding, result: Seen, report: HealthReport): Finding => {
  const again = { ...finding, ...sightOf(result, report), times: finding.times + 1 };
  if (finding.outcome === result.outcome) return again;
  const step = stepOf(report, result.outcome === 'fail' ? 'worse' : 'better');
  return { ...again, changedAt: report.finishedAt, history: withStep(finding.history, step) };
};

/** A person closed it with a reason and nothing has changed since: it is known, not new. */
const isAccepted = (finding: Finding, result: Seen): boolean =>
  finding.closedBy === 'person' &&
  finding.passedAt === null &&
  !(finding.outcome === 'warn' && result.outcome === 'fail');

const afterSight = (known: Finding | undefined, result: Seen, report: HealthReport, newId: () => string): Finding => {
  if (known?.closedAt === null) return seenAgain(known, result, report);
  if (known !== undefined && isAccepted(known, result)) {
    return { ...known, seenAt: report.finishedAt, seenIn: report.id, times: known.times + 1 };
  }
  return opened(result, report, newId());
};

const afterPass = (known: Finding | undefined, report: HealthReport): Finding | null => {
  if (known === undefined || known.passedAt !== null) return null;
  const at = report.finishedAt;
  const passed = { ...known, passedAt: at, changedAt: at, history: withStep(known.history, stepOf(report, 'passed')) };
  if (known.closedAt !== null) return passed;
  return { ...passed, state: 'closed', closedAt: at, closedBy: 'check' };
};

/**
 * The findings that a record opens, changes or closes. A warning or fault opens a finding unless one is open; a passing
 * check closes it; what was not offered or not reached this time says nothing. What a person closed with a reason stays
 * closed until it has passed once or has become worse.
 */
export const followReport = (report: HealthReport, { newest, newId }: FollowContext): readonly Finding[] =>
  report.checks.flatMap((result) => {
    const known = newest.get(result.id);
    if (isSeen(result)) return [afterSight(known, result, report, newId)];
    const passed = result.outcome === 'pass' ? afterPass(known, report) : null;
    return passed === null ? [] : [passed];
  });
