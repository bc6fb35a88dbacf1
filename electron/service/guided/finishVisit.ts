// The end of a visit: one quick reading where that can be had, and one record with everything.
import { randomUUID } from 'node:crypto';
import { type AppError, failure, toAppError } from '../../../shared/error/appError.ts';
import type { GuidedVisit } from '../../../shared/guided/guidedVisit.ts';
import type { CheckResult, HealthReport } from '../../../shared/model/healthReport.ts';
import type { DriverReport } from '../../driver/terminalDriver.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { announce } from '../checkTarget.ts';
import { judgeAnswered } from '../healthCheck/runHealthChecks.ts';
import { utcText } from '../isoTime.ts';
import { judgeReading, storeReading } from '../recordCheck.ts';
import { atVisited, type GuidedDeps, readVisited, type Visited } from './atVisited.ts';
import { unusedLine } from './unusedLine.ts';
import { refuse, resultsOf } from './visitSteps.ts';

/** A record to be made, and its id, which was given away before so that it is not made twice. */
export interface RecordOrder {
  readonly visit: GuidedVisit;
  readonly checkId: string;
  readonly signal: AbortSignal;
}

/** The record without a reading: the terminal as the shop knows it, the person's results, never complete. */
const recordOf = (
  { visit, checkId }: RecordOrder,
  terminal: StoredTerminal,
  ending: 'cancelled' | 'brokenOff',
  deps: GuidedDeps,
): { readonly report: HealthReport; readonly checks: readonly CheckResult[] } => {
  const checks = resultsOf(visit);
  const report: HealthReport = {
    id: checkId,
    terminalId: terminal.id,
    address: terminal.address,
    simulated: terminal.simulated,
    level: 'guided',
    operator: deps.operator.current(),
    startedAt: visit.startedAt,
    finishedAt: utcText(Math.max(deps.clock.now(), Date.parse(visit.startedAt))),
    ending,
    terminal: terminal.identity,
    readings: [],
    checks: [...checks],
    verdict: 'incomplete',
    capabilities: {},
    link: unusedLine(),
    printout: [],
  };
  return { report, checks };
};

/** Stores what a person found although the terminal was not read. Rejects with terminal.unknown, store.* */
export const storeUnread = (order: RecordOrder, ending: 'cancelled' | 'brokenOff', deps: GuidedDeps): Promise<void> =>
  deps.inTurn(async () => {
    const store = deps.shops.open;
    const { terminalId } = order.visit;
    const terminal = (await store.terminals.byId(terminalId)) ?? refuse('terminal.unknown', { terminalId });
    const { report, checks } = recordOf(order, terminal, ending, deps);
    const judgement = judgeAnswered(checks);
    const { verdict, concerns } = judgement;
    const now = { ...terminal, verdict, concerns, lastCheckId: report.id };
    await storeReading(
      { terminal: now, report, judgement, store, formerAddress: terminal.address, binding: null },
      deps,
    );
    announce(deps, now);
  });

const storeRead = (order: RecordOrder, { address }: Visited, report: DriverReport, deps: GuidedDeps): Promise<void> =>
  deps.inTurn(async () => {
    const { visit, checkId } = order;
    const judged = await judgeReading(
      {
        address: address.text,
        level: 'guided',
        startedAt: Date.parse(visit.startedAt),
        simulated: address.kind === 'sim' || report.facts.isSimulated,
        report,
        port: deps.contacts?.portAt(address.text) ?? null,
        answered: resultsOf(visit),
        recordId: checkId,
      },
      deps,
    );
    if (judged.terminal.id !== visit.terminalId) refuse('terminal.replaced', { address: address.text });
    await storeReading(judged, deps);
    await deps.register?.met(judged);
    if (judged.store === deps.shops.open) await deps.contacts?.answered(judged.terminal);
    deps.onTerminalMet();
  });

/** What the visit ended with; `error` says why the terminal could not be read, or not to its end. */
export interface VisitEnd {
  readonly error: AppError | null;
  readonly isStored: boolean;
}

const withoutReading = async (order: RecordOrder, error: AppError, deps: GuidedDeps): Promise<VisitEnd> => {
  // The person cancelled while the terminal was being read.
  const ending = error.code === 'check.cancelled' ? 'cancelled' : 'brokenOff';
  try {
    await storeUnread(order, ending, deps);
    return { error, isStored: true };
  } catch (thrown) {
    const reason = toAppError(thrown);
    deps.log('error', 'a guided visit could not be kept', { code: reason.code, details: reason.details });
    return { error: reason, isStored: false };
  }
};

const whyUnread = ({ ending, brokenBy }: DriverReport, address: string): AppError | null => {
  if (ending === 'complete') return null;
  return ending === 'cancelled' ? failure('check.cancelled', { address }).error : brokenBy;
};

/** Reads, judges and stores; whatever goes wrong with the line, what the person found is kept. Never rejects. */
export const finishVisit = async (order: RecordOrder, deps: GuidedDeps): Promise<VisitEnd> => {
  const { visit, signal } = order;
  const request = { terminalId: visit.terminalId, action: 'quickCheck' as const, signal };
  const kept = { isStored: false };
  const read = await atVisited(request, deps, async (visited) => {
    const report = await readVisited(visited, deps);
    await storeRead(order, visited, report, deps);
    kept.isStored = true;
    return whyUnread(report, visited.address.text);
  });
  if (read.ok) return { error: read.value, isStored: true };
  return kept.isStored ? { error: read.error, isStored: true } : withoutReading(order, read.error, deps);
};

/** An id for a record that is about to be made. */
export const newRecordId = (): string => randomUUID();
