// Reads one POSLink terminal with its only request, A00, which also initialises it.
import { failure, type Result, success } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { CommandReport } from '../../../shared/model/terminalCommand.ts';
import { redactText } from '../../log/redact.ts';
import { newLinkCounters } from '../../protocol/link/linkCounters.ts';
import { cancelledFailure } from '../../protocol/link/linkFailures.ts';
import { PoslinkDialogue, type PoslinkEnd } from '../../protocol/poslink/poslinkDialogue.ts';
import { decodeInitialise, encodeInitialise, type InitialiseAnswer } from '../../protocol/poslink/poslinkMessages.ts';
import type { Transport } from '../../transport/transport.ts';
import type { DriverDeps } from '../driverPlugin.ts';
import type { CommandOutcome, CommandRequest, DriverReport, ReadOptions, TerminalDriver } from '../terminalDriver.ts';
import { poslinkReportFrom } from './poslinkReport.ts';

const allWell = '000000';

/** A driver on one transport. */
export class PoslinkDriver implements TerminalDriver {
  private readonly count = newLinkCounters();
  private readonly dialogue: PoslinkDialogue;
  private readonly transport: Transport;

  constructor(transport: Transport, deps: DriverDeps) {
    this.transport = transport;
    this.dialogue = new PoslinkDialogue({ transport, clock: deps.clock, counters: this.count });
  }

  counters(): LinkCounters {
    return { ...this.count };
  }

  close(): Promise<void> {
    this.dialogue.close();
    return Promise.resolve();
  }

  async read({ onStep, signal }: ReadOptions): Promise<Result<DriverReport>> {
    onStep('status');
    const end = await this.dialogue.request(encodeInitialise(), signal);
    if (end.kind === 'cancelled') return cancelledFailure();
    if (end.kind === 'failed') return { ok: false, error: end.error };
    const answer = decodeInitialise(end.fields);
    return answer === null ? this.notUnderstood() : success(poslinkReportFrom(answer, this.counters()));
  }

  async run({ options: _options, consent, signal }: CommandRequest): Promise<Result<CommandOutcome>> {
    if (consent.command !== 'poslinkInitialise') {
      return failure('action.not-offered', { address: this.transport.address.text, command: consent.command });
    }
    const end = await this.dialogue.request(encodeInitialise(), signal);
    // Before it was acknowledged nothing can have happened.
    if (end.kind === 'failed' && !end.wasAccepted) return { ok: false, error: end.error };
    if (end.kind === 'cancelled' && !end.wasAccepted) return cancelledFailure();
    return success({ report: this.commandReport(end), fileBytes: null, answered: [], refused: [] });
  }

  private notUnderstood(): ReturnType<typeof failure> {
    return failure('terminal.answer-not-understood', { address: this.transport.address.text });
  }

  private commandReport(end: PoslinkEnd): CommandReport {
    const answer = end.kind === 'answered' ? decodeInitialise(end.fields) : null;
    const unread = end.kind === 'failed' ? end.error : end.kind === 'answered' ? this.notUnderstood().error : null;
    return {
      command: 'poslinkInitialise',
      ending: answer === null ? 'unclear' : answer.code === allWell ? 'done' : 'refused',
      resultCode: null,
      meaning: answer === null ? null : this.meaningOf(answer),
      error: answer === null ? unread : null,
      messages: [],
      printout: [],
      values: answer === null ? [] : this.valuesOf(answer),
      file: null,
      link: this.counters(),
    };
  }

  private meaningOf({ code, message }: InitialiseAnswer): CommandReport['meaning'] {
    const text = redactText(`${code} ${message ?? ''}`.trim());
    return { zh: text, en: text };
  }

  private valuesOf(answer: InitialiseAnswer): CommandReport['values'] {
    const rows = [
      [{ zh: '序列号', en: 'Serial number' }, answer.serialNumber],
      [{ zh: '型号', en: 'Model' }, answer.model],
      [{ zh: '系统版本', en: 'OS version' }, answer.osVersion],
      [{ zh: '网卡地址', en: 'Network address' }, answer.maskedMac],
    ] as const;
    return rows.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  }
}
