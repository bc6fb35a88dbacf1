// Reads one modem: a first look, two settings that make answers readable, all questions, and the settings put back.
import { failure, type Result, success } from '../../../shared/error/appError.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import { readErrorForm } from '../../protocol/at/atAnswers.ts';
import type { AtCommand } from '../../protocol/at/atCommands.ts';
import { AtDialogue } from '../../protocol/at/atDialogue.ts';
import { newLinkCounters } from '../../protocol/link/linkCounters.ts';
import type { Transport } from '../../transport/transport.ts';
import type { DriverDeps } from '../driverPlugin.ts';
import type { CommandOutcome, CommandRequest, DriverReport, ReadOptions, TerminalDriver } from '../terminalDriver.ts';
import { newAtFindings } from './atFindings.ts';
import { lookForModem } from './atFirstLook.ts';
import { atReportFrom } from './atReport.ts';
import { AtSurvey } from './atSurvey.ts';

const wholeCheckMs = 45_000;
const settingMs = 1500;
const farewellMs = 400;

/** A driver on one transport. */
export class AtDriver implements TerminalDriver {
  private readonly count = newLinkCounters();
  private readonly dialogue: AtDialogue;
  private readonly transport: Transport;
  private readonly deps: DriverDeps;

  constructor(transport: Transport, deps: DriverDeps) {
    this.transport = transport;
    this.deps = deps;
    this.dialogue = new AtDialogue({ transport, clock: deps.clock, counters: this.count });
  }

  counters(): LinkCounters {
    return { ...this.count };
  }

  close(): Promise<void> {
    this.dialogue.close();
    return Promise.resolve();
  }

  async read({ onStep, signal }: ReadOptions): Promise<Result<DriverReport>> {
    const { clock, log } = this.deps;
    const { dialogue, transport } = this;
    const until = clock.now() + wholeCheckMs;
    onStep('status');
    const found = await lookForModem(dialogue, transport, signal);
    if (!found.ok) return found;
    const putBack = await this.settle(signal);
    const findings = newAtFindings();
    const remarks: string[] = [];
    const survey = new AtSurvey({
      dialogue,
      transport,
      clock,
      until,
      signal,
      findings,
      remark: (text) => {
        remarks.push(text);
      },
      onIdentity: () => {
        onStep('maintenance');
      },
    });
    await survey.run();
    const { stopped } = survey;
    if (stopped?.kind !== 'failed') await this.putBack(putBack);
    else log('info', 'at: check broken off', { address: transport.address.text, code: stopped.error.code });
    return success(atReportFrom(findings, { clock, link: this.counters(), stopped, remarks }));
  }

  run({ consent }: CommandRequest): Promise<Result<CommandOutcome>> {
    const { address } = this.transport;
    return Promise.resolve(failure('action.not-offered', { address: address.text, command: consent.command }));
  }

  /** Turns the echo off and numbered errors on; gives back what turns both back. */
  private async settle(signal: AbortSignal): Promise<readonly AtCommand[]> {
    const { dialogue } = this;
    const before = await dialogue.ask('AT+CMEE?', settingMs, signal);
    const hadEcho = dialogue.hasEcho;
    await dialogue.ask('ATE0', settingMs, signal);
    await dialogue.ask('AT+CMEE=1', settingMs, signal);
    const form = before.kind === 'answered' ? readErrorForm(before.lines) : null;
    const errors: readonly AtCommand[] = form === 0 ? ['AT+CMEE=0'] : form === 2 ? ['AT+CMEE=2'] : [];
    return hadEcho ? [...errors, 'ATE1'] : errors;
  }

  /** Each once and shortly: nothing follows that could depend on it, and a cancelled check has to end at once. */
  private async putBack(commands: readonly AtCommand[]): Promise<void> {
    for (const command of commands) await this.dialogue.once(command, farewellMs, new AbortController().signal);
  }
}
