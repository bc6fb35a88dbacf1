// Judges what was read and stores it: terminal, record, readings and log line together.
import { randomUUID } from 'node:crypto';
import type { CheckId } from '../../shared/check/checkIds.ts';
import type { Finding } from '../../shared/finding/finding.ts';
import { checkHelp } from '../../shared/help/allCheckHelp.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { CheckResult, HealthReport, RecordLevel } from '../../shared/model/healthReport.ts';
import type { Changed } from '../../shared/model/logEntry.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import type { RegisterRecord } from '../../shared/register/registerRecord.ts';
import type { DriverReport } from '../driver/terminalDriver.ts';
import { verdictNames } from '../export/logCsv.ts';
import type { RememberedPort } from '../store/connectionStore.ts';
import type { ShopStore } from '../store/shopStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { keepSaid } from './binding/bindingFollow.ts';
import { boundAtCable } from './binding/bindingView.ts';
import { lastApprovedIn, withLaterSale } from './binding/lastApproved.ts';
import type { Said } from './bindingDrift.ts';
import { backgroundOf } from './checkBackground.ts';
import { expectedOf } from './expected/terminalView.ts';
import { announceFindings } from './findings/announceFindings.ts';
import { followReport } from './findings/followReport.ts';
import { type Judgement, runHealthChecks, withAnswered } from './healthCheck/runHealthChecks.ts';
import { identifyTerminal } from './identifyTerminal.ts';
import { localText, utcText } from './isoTime.ts';
import { keptFactsOf } from './keptFacts.ts';
import { limitsFor } from './limitSubject.ts';
import { earlierLines } from './linkReadings.ts';
import { composeLine } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import { saidBy } from './terminalSaid.ts';
import { trendContext } from './trends/baselineContext.ts';
import { updateTerminal } from './updateTerminal.ts';

/** One reading of one terminal, as it came from the driver. */
export interface FinishedReading {
  readonly address: string;
  readonly level: RecordLevel;
  readonly startedAt: number;
  readonly simulated: boolean;
  readonly report: DriverReport;
  /** By how much the computer's clock moved meanwhile beyond the time that went by, ms; absent = not measured. */
  readonly clockJumpMs?: number;
  /** The adapter behind the address; null or absent where none is listed. */
  readonly port?: RememberedPort | null;
  /** Results of a guided visit, judged already; they join those of the reading. */
  readonly answered?: readonly CheckResult[];
  /** Id of the record, where it was given away before. */
  readonly recordId?: string;
}

/** A judged reading, not stored yet. */
export interface JudgedReading {
  readonly terminal: StoredTerminal;
  readonly report: HealthReport;
  readonly judgement: Judgement;
  readonly store: ShopStore;
  /** Where the terminal was reached before this reading; null for a new one. */
  readonly formerAddress: string | null;
  /** The shop's record of this terminal and what the terminal said that can be held against it; null = no record. */
  readonly binding: {
    readonly record: RegisterRecord;
    readonly said: readonly Said[];
    /** The newest approved sale that it remembers, UTC text. */
    readonly sale: string | null;
  } | null;
}

const levelNames = {
  quick: { zh: '快速检查', en: 'Quick check' },
  full: { zh: '完整检查', en: 'Full check' },
  guided: { zh: '引导检查', en: 'Guided check' },
} as const;

const checkLine = (level: RecordLevel, verdict: Verdict, concerns: readonly CheckId[]): Bilingual => {
  const titles = concerns.map((id) => checkHelp[id].title);
  const zh = titles.map((title) => title.zh).join('、');
  const en = titles.map((title) => title.en).join(', ');
  return {
    zh: `${levelNames[level].zh}：${verdictNames.zh[verdict]}${zh === '' ? '' : ` — ${zh}`}`,
    en: `${levelNames[level].en}: ${verdictNames.en[verdict]}${en === '' ? '' : ` — ${en}`}`,
  };
};

/** Finds out whose reading it is and judges it by the limits of that terminal's shop. Rejects with store.* */
export const judgeReading = async (reading: FinishedReading, deps: ServiceDeps): Promise<JudgedReading> => {
  const { address, level, startedAt, simulated, report: driverReport } = reading;
  const store = await deps.shops.forTerminal(simulated);
  const ports = { port: reading.port ?? null, remembered: await store.connections.ports() };
  const before = await identifyTerminal(store.terminals, driverReport, address, ports);
  const now = deps.clock.now();
  const background = await backgroundOf(store, driverReport, before, {
    now,
    local: localText(deps.clock, now),
    simulated,
  });
  const { readings, sorted, earlier, otherClocks, previous, tellers } = background;
  for (const { metric, value } of sorted.implausible)
    deps.log('warn', 'misreading left out', { address, metric, value });
  for (const remark of driverReport.remarks) deps.log('info', 'remark of the driver', { address, remark });
  const readAt = utcText(deps.clock.now());
  const today = localText(deps.clock, deps.clock.now()).slice(0, 10);
  const bound = await boundAtCable(store, { terminal: before, report: driverReport }, { at: readAt, today });
  const limits = await limitsFor(store, { id: before?.id ?? null, identity: driverReport.identity });
  const judged = runHealthChecks({
    report: driverReport,
    readings: new Map(readings.map((each) => [each.metric, each])),
    limits: new Map([...limits].map(([metric, { bounds }]) => [metric, bounds])),
    expected: await expectedOf(store, { id: before?.id ?? null, identity: driverReport.identity }),
    limitOrigins: new Map([...limits].map(([metric, { origin }]) => [metric, origin])),
    address,
    previous,
    tellers,
    earlier,
    sorted,
    otherClocks,
    clockJumpMs: reading.clockJumpMs ?? 0,
    earlierLines: before === null ? [] : await earlierLines(store.readings, before.id),
    trends: await trendContext(store, { id: before?.id ?? null, identity: driverReport.identity }, { readings, now }),
    register: bound?.view ?? null,
    readAt,
    localTime: (at) => localText(deps.clock, at),
  });
  const judgement = withAnswered(judged, reading.answered ?? []);
  const report: HealthReport = {
    id: reading.recordId ?? randomUUID(),
    terminalId: before?.id ?? randomUUID(),
    address,
    simulated,
    level,
    operator: deps.operator.current(),
    startedAt: utcText(startedAt),
    finishedAt: utcText(deps.clock.now()),
    ending: driverReport.ending,
    terminal: driverReport.identity,
    readings: [...readings],
    checks: [...judgement.checks],
    verdict: judgement.verdict,
    capabilities: driverReport.capabilities,
    link: driverReport.link,
    said: saidBy(driverReport.facts),
    facts: keptFactsOf(driverReport.facts),
    printout: [...driverReport.printout],
  };
  const terminal = updateTerminal(before, { driverReport, report, concerns: judgement.concerns });
  const sale = bound?.isUnit === true ? lastApprovedIn(driverReport.facts.results, deps.clock) : null;
  const binding = bound === null ? null : { record: bound.record, said: bound.saidIn(report.id), sale };
  return { terminal, report, judgement, store, formerAddress: before?.address ?? null, binding };
};

/** Which findings a record opened and closed, by their checks. */
const findingsFollowed = (
  findings: readonly Finding[],
  { finishedAt }: HealthReport,
): { readonly after: Changed | null } => {
  const idsOf = (some: readonly Finding[]): string[] => some.map(({ checkId }) => checkId);
  const opened = idsOf(findings.filter(({ openedAt, times }) => openedAt === finishedAt && times === 1));
  const closed = idsOf(findings.filter(({ closedAt }) => closedAt === finishedAt));
  const told = {
    ...(opened.length === 0 ? {} : { findingsOpened: opened }),
    ...(closed.length === 0 ? {} : { findingsClosed: closed }),
  };
  return { after: Object.keys(told).length === 0 ? null : told };
};

/** Stores a judged reading in one transaction and announces its log line. Rejects with store.* */
export const storeReading = async (judged: JudgedReading, deps: ServiceDeps): Promise<void> => {
  const { terminal, report, judgement, store } = judged;
  const summary = checkLine(report.level, report.verdict, judgement.concerns);
  const line = composeLine(deps, { kind: 'check', summary, terminal, simulated: report.simulated });
  const known = await store.findings.newest(terminal.id);
  const findings = followReport(report, {
    newest: new Map(known.map((finding) => [finding.checkId, finding])),
    newId: randomUUID,
  });
  const followed = findingsFollowed(findings, report);
  const entry = await store.checks.record({
    terminal,
    report,
    concerns: judgement.concerns,
    findings,
    logEntry: { ...line, ...followed, verdict: report.verdict, checkId: report.id },
  });
  if (store === deps.shops.open) deps.publish('log.appended', entry);
  if (findings.length > 0) await announceFindings(deps, store, terminal.id);
  if (judged.binding !== null) {
    const { record, said, sale } = judged.binding;
    const later = withLaterSale(record, sale, report.finishedAt);
    if (later !== null) await store.register.write({ records: [later], line: null });
    await keepSaid({ record, store, terminal }, said, deps);
  }
};
