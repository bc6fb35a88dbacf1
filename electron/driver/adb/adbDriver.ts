// Reads one Android terminal over ADB: who it is first, then battery, storage, memory, temperature, network, applications.
import { type AppError, failure, type Result, success } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import { newLinkCounters } from '../../protocol/link/linkCounters.ts';
import type { Transport } from '../../transport/transport.ts';
import type { DriverDeps } from '../driverPlugin.ts';
import type { CommandOutcome, CommandRequest, DriverReport, ReadOptions, TerminalDriver } from '../terminalDriver.ts';
import { factsFrom } from './adbFacts.ts';
import { type AdbFindings, newFindings } from './adbFindings.ts';
import { identityFrom } from './adbIdentity.ts';
import { AdbLines } from './adbLines.ts';
import { misreadingsOf } from './adbMisreadings.ts';
import { readingsFrom } from './adbReadings.ts';
import { AdbSurvey, type SurveyEnd } from './adbSurvey.ts';
import { openShell } from './openShell.ts';

/** A check of any terminal ends within 50 s; the rest is for the way back. */
const wholeCheckMs = 45_000;

/** A driver on one transport. */
export class AdbDriver implements TerminalDriver {
  private readonly count = newLinkCounters();
  private readonly lines: AdbLines;
  private readonly transport: Transport;
  private readonly deps: DriverDeps;
  private isClosed = false;

  constructor(transport: Transport, deps: DriverDeps) {
    this.transport = transport;
    this.deps = deps;
    this.lines = new AdbLines(transport, deps.reopen);
  }

  counters(): LinkCounters {
    return { ...this.count };
  }

  close(): Promise<void> {
    this.isClosed = true;
    return this.lines.close();
  }

  async read({ onStep, signal }: ReadOptions): Promise<Result<DriverReport>> {
    const { clock } = this.deps;
    const { address } = this.transport;
    if (signal.aborted) return failure('check.cancelled');
    if (this.isClosed) return failure('transport.closed', { address: address.text });
    const until = clock.now() + wholeCheckMs;
    onStep('status');
    const opened = await openShell(address, { lines: this.lines, clock, counters: this.count, signal });
    if (!opened.ok) return this.told(opened.error);
    const shell = opened.value;
    try {
      const findings = newFindings(shell.listedSerial);
      const timeLeft = (): number => until - clock.now();
      const survey = new AdbSurvey({ shell, findings, address: address.text, signal, timeLeft });
      let end = await survey.identify();
      if (findings.properties.size === 0 && findings.epoch === null) return this.told(this.nothing(end));
      if (end.kind === 'complete') {
        onStep('maintenance');
        end = await survey.measure();
      }
      return success(this.report(findings, end));
    } finally {
      await shell.close();
    }
  }

  run({ consent }: CommandRequest): Promise<Result<CommandOutcome>> {
    const { address } = this.transport;
    return Promise.resolve(failure('action.not-offered', { address: address.text, command: consent.command }));
  }

  private report(findings: AdbFindings, end: SurveyEnd): DriverReport {
    const { clock } = this.deps;
    const zoneMinutes = clock.zoneMinutes(findings.epoch?.arrivedAt ?? clock.now());
    const doubts = findings.battery?.value.doubts ?? [];
    const { measured, doubtful } = readingsFrom(findings, zoneMinutes);
    const misreadings = misreadingsOf(findings.battery?.value.impossible ?? []);
    return {
      identity: identityFrom(findings),
      measured,
      ...(doubtful.length === 0 ? {} : { doubtful }),
      ...(misreadings.length === 0 ? {} : { misreadings }),
      facts: factsFrom(findings, zoneMinutes),
      capabilities: Object.fromEntries(findings.capabilities),
      link: this.counters(),
      printout: [],
      ending: end.kind,
      answered: [],
      refused: [],
      brokenBy: end.kind === 'brokenOff' ? end.error : null,
      remarks: [
        ...findings.remarks,
        ...doubts.map((doubt) => `dumpsys battery: ${doubt} has no clear scale, left out`),
      ],
    };
  }

  private nothing(end: SurveyEnd): AppError {
    const { text } = this.transport.address;
    if (end.kind === 'cancelled') return failure('check.cancelled').error;
    return end.kind === 'brokenOff' ? end.error : failure('terminal.answer-not-understood', { address: text }).error;
  }

  private told(error: AppError): Result<never> {
    this.deps.log('info', 'adb: no result', { address: this.transport.address.text, code: error.code });
    return { ok: false, error };
  }
}
