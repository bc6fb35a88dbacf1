// What a stored check says, as facts of a case. Nothing is read anew, nothing is guessed.
import { isApproved } from '../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import type { ProfileId } from '../../../shared/diagnosis/responseCodes/responseCode.ts';
import { usableSerial } from '../../../shared/identifier/usableSerial.ts';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import type { HealthReport } from '../../../shared/model/healthReport.ts';
import type { HostAnswer } from '../../../shared/model/terminalSaid.ts';
import type { ToldFact } from '../../../shared/resolver/resolverCase.ts';
import { clockOffsetOf } from '../checkBackground.ts';
import { offsetText } from '../isoTime.ts';
import type { Clock } from '../serviceDeps.ts';
import { terminalMoment } from './caseTime.ts';

/** What the facts of a report depend on besides the report. */
export interface ReportContext {
  readonly clock: Clock;
  readonly profile: ProfileId;
}

type Value = ToldFact['value'];

/** Our operations in the words of the evidence; a void belongs to the refunds, an authorisation to the sales. */
const operations: Readonly<Record<string, NonNullable<ToldFact['operation']>>> = {
  sale: 'sale',
  preAuthorisation: 'sale',
  void: 'refund',
  refund: 'refund',
  query: 'query',
  signOn: 'sign-on',
  settlement: 'settlement',
  qr: 'qr',
  parameterDownload: 'upgrade',
  upgrade: 'upgrade',
};

/** +CREG in the words of 3GPP TS 27.007 §7.2. */
const registrations: Readonly<Record<string, number>> = {
  none: 0,
  home: 1,
  searching: 2,
  denied: 3,
  unknown: 4,
  roaming: 5,
};
const simStates: Readonly<Record<string, string>> = {
  ready: 'ready',
  absent: 'missing',
  pinRequired: 'pin',
  pukRequired: 'puk',
};

/** Flags that are notices, not an alarm. */
const notices = ['clockOrCoinCell', 'sensorsOffForService', 'tamperLogNotEmpty'];

const readingOf = ({ readings }: HealthReport, metric: MetricKey): number | undefined =>
  readings.find((reading) => reading.metric === metric)?.value;

const coinCellOf = (report: HealthReport): string | undefined => {
  const outcome = report.checks.find(({ id }) => id === 'coinCell.voltage')?.outcome;
  if (outcome === 'fail') return 'dead';
  if (outcome === 'warn') return 'low';
  if (report.said?.tamper?.includes('clockOrCoinCell') === true) return 'low';
  return outcome === 'pass' ? 'ok' : undefined;
};

/** The printer's own words as the evidence has them; an open cover is no fault of the printer, but nothing comes out. */
const printers: Readonly<Record<string, string>> = {
  ready: 'ok',
  noPaper: 'no-paper',
  tooHot: 'busy',
  coverOpen: 'fault',
  cutterFault: 'fault',
  otherFault: 'fault',
};

const printerOf = ({ checks }: HealthReport): string | undefined =>
  printers[String(checks.find(({ id }) => id === 'printer.state')?.evidence[0]?.value ?? '')];

const tamperOf = ({ said }: HealthReport): boolean | undefined => {
  const flags = said?.tamper ?? null;
  return flags === null ? undefined : flags.some((flag) => !notices.includes(flag));
};

const statesOf = (report: HealthReport): readonly (readonly [string, Value | null | undefined])[] => {
  const { terminal, said } = report;
  return [
    ['terminal.sn', usableSerial(terminal.serialNumber) === null ? null : terminal.serialNumber],
    ['terminal.tid', terminal.tid],
    ['terminal.mid', terminal.mid],
    ['terminal.model', terminal.model],
    ['terminal.appVersion', terminal.softwareVersion],
    ['terminal.tusn', said?.tusn],
    ['terminal.batch', said?.batch],
    ['terminal.merchantName', said?.merchantName],
    ['battery.percent', readingOf(report, 'battery.level')],
    ['storage.freePercent', readingOf(report, 'storage.free')],
    ['clock.offsetSeconds', clockOffsetOf(report)],
    ['coinCell.state', coinCellOf(report)],
    ['tamper.flag', tamperOf(report)],
    ['printer.state', printerOf(report)],
    ['signal.csq', readingOf(report, 'signal.csq')],
    ['signal.registration', registrations[said?.networkRegistration ?? '']],
    ['sim.state', simStates[said?.sim ?? '']],
    ['sim.iccid', said?.iccid],
  ];
};

/**
 * A remembered answer. With a reference number it is the host's own (`host`); without one it is what the terminal says
 * of it (`device`): nothing proves then that a host sent it.
 */
const answerFact = (answer: HostAnswer, offset: number, { clock }: ReportContext): ToldFact => {
  const at = terminalMoment(clock, answer.at, offset);
  const operation = operations[answer.operation ?? ''];
  const rrn = answer.rrn?.trim() ?? '';
  return {
    key: 'response.code',
    value: answer.code,
    source: rrn === '' ? 'device' : 'host',
    ...(operation === undefined ? {} : { operation }),
    ...(at === null ? {} : { at }),
    ...(/^[0-9A-Za-z]{6,12}$/.test(rrn) ? { rrn } : {}),
  };
};

const cardOperations: readonly (string | null)[] = ['sale', 'preAuthorisation'];

const historyOf = (report: HealthReport, offset: number, context: ReportContext): ToldFact[] => {
  const { said } = report;
  if (said === undefined) return [];
  const facts: ToldFact[] = [];
  const approved = (said.answers ?? []).find(
    ({ code, operation }) => cardOperations.includes(operation) && isApproved(context.profile, code),
  );
  const signedOnAt = terminalMoment(context.clock, said.lastSignOnAt, offset);
  if (approved !== undefined) {
    const source = approved.rrn === null ? 'device' : 'host';
    const at = terminalMoment(context.clock, approved.at, offset);
    facts.push({ key: 'history.approvedEver', value: true, source });
    if (at !== null) facts.push({ key: 'history.lastApprovedAt', value: at, source });
  }
  if (said.signOn === 'never') facts.push({ key: 'history.signOnEver', value: false, source: 'device' });
  if (said.signOn === 'signedOn' || said.signOn === 'signedOff') {
    facts.push({ key: 'history.signOnEver', value: true, source: 'device' });
  }
  if (signedOnAt !== null && said.signOn !== 'never') {
    facts.push({ key: 'history.lastSignOnAt', value: signedOnAt, source: 'device' });
  }
  return facts;
};

/** Remembered answers as facts, newest first. */
export const answersOfReport = (report: HealthReport, context: ReportContext): ToldFact[] => {
  const offset = clockOffsetOf(report) ?? 0;
  return (report.said?.answers ?? []).map((answer) => answerFact(answer, offset, context));
};

/** Everything a report says about the terminal that was checked. */
export const factsOfReport = (report: HealthReport, context: ReportContext): ToldFact[] => {
  const offset = clockOffsetOf(report) ?? 0;
  const at = offsetText(context.clock, Date.parse(report.finishedAt));
  const states = statesOf(report).flatMap(([key, value]): ToldFact[] =>
    value === null || value === undefined || value === '' ? [] : [{ key, value, source: 'device', at }],
  );
  return [...answersOfReport(report, context), ...states, ...historyOf(report, offset, context)];
};
