// Reads one ZVT terminal: the status always, then only what the terminal offers, is known for, or a full check announced.
import { type AppError, type Result, success } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import { newLinkCounters } from '../../protocol/link/linkCounters.ts';
import { ZvtDeadline } from '../../protocol/zvt/zvtDeadline.ts';
import type { Transport } from '../../transport/transport.ts';
import type { DriverDeps } from '../driverPlugin.ts';
import type {
  CommandOutcome,
  CommandRequest,
  DriverReport,
  PrintOutcome,
  PrintRequest,
  ReadOptions,
  TerminalDriver,
} from '../terminalDriver.ts';
import { ZvtConnection } from './zvtConnection.ts';
import { newFindings } from './zvtFindings.ts';
import { printOnTerminal } from './zvtPrint.ts';
import { ZvtRemarks } from './zvtRemarks.ts';
import { reportFrom } from './zvtReport.ts';
import { runZvtCommand } from './zvtRun.ts';
import { readStatus } from './zvtStatusReader.ts';
import { ZvtSurvey } from './zvtSurvey.ts';

/** A check of any terminal that does not say that it is working (04 FF) ends within 50 s; the rest is for the way back. */
const wholeCheckMs = 47_000;

/** A driver on one transport. */
export class ZvtDriver implements TerminalDriver {
  private readonly count = newLinkCounters();
  private readonly connection: ZvtConnection;
  private readonly transport: Transport;
  private readonly deps: DriverDeps;

  constructor(transport: Transport, deps: DriverDeps) {
    this.transport = transport;
    this.deps = deps;
    this.connection = new ZvtConnection(transport, deps, this.count);
  }

  counters(): LinkCounters {
    return { ...this.count };
  }

  patientUntil(): number {
    return this.connection.patientUntil;
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  async read(options: ReadOptions): Promise<Result<DriverReport>> {
    const { clock, settings } = this.deps;
    const deadline = new ZvtDeadline(clock, clock.now() + wholeCheckMs, options.signal);
    try {
      options.onStep('status');
      const status = await readStatus({
        ask: (command, until) => this.connection.ask(command, until),
        canAsk: () => this.connection.canAsk,
        clock,
        deadline,
        address: this.transport.address.text,
        password: settings.password,
      });
      if (!status.ok) {
        this.tell('no status', status.error);
        return status;
      }
      const remarks = new ZvtRemarks();
      for (const problem of status.value.value.problems) remarks.add('05 01', problem);
      const findings = newFindings(status.value);
      const survey = new ZvtSurvey({ connection: this.connection, deps: this.deps, deadline, findings, remarks });
      const stopped = status.value.lineError ?? (await survey.run(options));
      if (stopped !== null) this.tell('check broken off', stopped);
      return success(
        reportFrom(findings, {
          clock,
          remarks,
          link: this.counters(),
          answered: survey.answered,
          refused: survey.refused,
          brokenBy: deadline.isCancelled ? null : stopped,
          isCancelled: deadline.isCancelled && (stopped !== null || survey.isUnfinished),
        }),
      );
    } finally {
      deadline.close();
    }
  }

  run(request: CommandRequest): Promise<Result<CommandOutcome>> {
    const { connection, deps, transport } = this;
    return runZvtCommand(
      { connection, deps, address: transport.address.text, counters: () => this.counters() },
      request,
    );
  }

  print(request: PrintRequest): Promise<Result<PrintOutcome>> {
    const { connection, deps, transport } = this;
    return printOnTerminal({ connection, deps, address: transport.address.text }, request);
  }

  private tell(what: string, error: AppError): void {
    this.deps.log('info', `zvt: ${what}`, { address: this.transport.address.text, code: error.code });
  }
}
