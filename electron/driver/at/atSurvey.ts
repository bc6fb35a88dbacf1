// Asks a modem everything, each question until two answers in a row agree: AT has no checksum, a damaged digit is a digit.
import type { AppError } from '../../../shared/error/appError.ts';
import {
  type ModemClock,
  readClock,
  readIccid,
  readImei,
  readOperator,
  readRegistration,
  readSignal,
  readSim,
  readSupply,
  readText,
  simByCode,
} from '../../protocol/at/atAnswers.ts';
import type { AtCommand } from '../../protocol/at/atCommands.ts';
import type { AtDialogue, AtEnd } from '../../protocol/at/atDialogue.ts';
import type { Clock } from '../../protocol/clock.ts';
import { localSeconds } from '../../protocol/field/localTime.ts';
import { silentFailure } from '../../protocol/link/linkFailures.ts';
import type { Transport } from '../../transport/transport.ts';
import type { At, AtFindings } from './atFindings.ts';

const answerMs = 3000;
const mostTries = 6;
const clockToleranceMs = 2000;

/** Why nothing more can be asked. */
export type Stop = { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly error: AppError };

type Heard<T> =
  | { readonly kind: 'value'; readonly value: T; readonly arrivedAt: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly code: number | null };

const isSame = <T>(one: Heard<T>, other: Heard<T>, sameValue: (a: At<T>, b: At<T>) => boolean): boolean => {
  if (one.kind === 'value' && other.kind === 'value') return sameValue(one, other);
  if (one.kind === 'refused' && other.kind === 'refused') return one.code === other.code;
  return one.kind === 'nothing' && other.kind === 'nothing';
};

const sameText = (one: At<unknown>, other: At<unknown>): boolean =>
  JSON.stringify(one.value) === JSON.stringify(other.value);

/** Two looks at a clock agree when it went on as long as ours did. */
const sameClock = (one: At<ModemClock>, other: At<ModemClock>): boolean => {
  const theirs = ((localSeconds(other.value.local) ?? 0) - (localSeconds(one.value.local) ?? 0)) * 1000;
  const isNear = Math.abs(theirs - (other.arrivedAt - one.arrivedAt)) <= clockToleranceMs;
  return isNear && one.value.zoneMinutes === other.value.zoneMinutes;
};

/** What a survey stands on; `until` is the computer's time in ms at which it gives up. */
export interface AtSurveyOptions {
  readonly dialogue: AtDialogue;
  readonly transport: Transport;
  readonly clock: Clock;
  readonly until: number;
  readonly signal: AbortSignal;
  readonly findings: AtFindings;
  readonly remark: (text: string) => void;
  /** Called when it is known who the modem is. */
  readonly onIdentity: () => void;
}

/** One survey; `stopped` tells why it ended early, null when it did not. */
export class AtSurvey {
  stopped: Stop | null = null;
  private readonly options: AtSurveyOptions;

  constructor(options: AtSurveyOptions) {
    this.options = options;
  }

  /** Asks everything in turn, identity first, so that what was read until a stop belongs to somebody. */
  async run(): Promise<void> {
    const { findings, onIdentity } = this.options;
    findings.imei = await this.text('AT+CGSN', readImei);
    findings.maker = await this.text('AT+CGMI', readText);
    findings.model = await this.text('AT+CGMM', readText);
    findings.revision = await this.text('AT+CGMR', readText);
    onIdentity();
    await this.readCard();
    findings.signal = await this.value('AT+CSQ', readSignal);
    for (const command of ['AT+CEREG?', 'AT+CGREG?', 'AT+CREG?'] as const) {
      const state = await this.value(command, readRegistration);
      if (state !== null) findings.registrations.push(state.value);
    }
    findings.operator = await this.text('AT+COPS?', readOperator);
    findings.supply = await this.value('AT+CBC', readSupply);
    findings.clock = await this.value('AT+CCLK?', readClock, sameClock);
  }

  private async readCard(): Promise<void> {
    const { findings } = this.options;
    const sim = await this.hear('AT+CPIN?', readSim, sameText);
    if (sim?.kind === 'value') findings.sim = sim.value;
    if (sim?.kind === 'refused') findings.sim = simByCode(sim.code);
    if (findings.sim === 'absent') return;
    for (const command of ['AT+CCID', 'AT+QCCID', 'AT+ICCID'] as const) {
      const iccid = await this.value(command, readIccid);
      if (iccid === null) continue;
      findings.iccid = iccid.value;
      return;
    }
  }

  private async text(command: AtCommand, read: (lines: readonly string[]) => string | null): Promise<string | null> {
    const heard = await this.value(command, read);
    return heard === null ? null : heard.value;
  }

  private async value<T>(
    command: AtCommand,
    read: (lines: readonly string[]) => T | null,
    isAlike: (a: At<T>, b: At<T>) => boolean = sameText,
  ): Promise<At<T> | null> {
    const heard = await this.hear(command, read, isAlike);
    return heard?.kind === 'value' ? { value: heard.value, arrivedAt: heard.arrivedAt } : null;
  }

  /** Null when nothing more can be asked, or when no two answers in a row agreed. */
  private async hear<T>(
    command: AtCommand,
    read: (lines: readonly string[]) => T | null,
    isAlike: (a: At<T>, b: At<T>) => boolean,
  ): Promise<Heard<T> | null> {
    const { dialogue, signal, clock, until, transport } = this.options;
    let before: Heard<T> | null = null;
    for (let tries = 0; tries < mostTries && this.stopped === null; tries += 1) {
      if (clock.now() >= until) this.stopped = { kind: 'failed', error: silentFailure(transport, 'whole check').error };
      else {
        const end: AtEnd = await dialogue.ask(command, answerMs, signal);
        const heard = this.heardIn(end, read);
        if (heard !== null && before !== null && isSame(before, heard, isAlike)) return heard;
        before = heard ?? before;
      }
    }
    if (this.stopped === null) this.options.remark(`${command}: no two answers were the same`);
    return null;
  }

  private heardIn<T>(end: AtEnd, read: (lines: readonly string[]) => T | null): Heard<T> | null {
    switch (end.kind) {
      case 'answered': {
        const value = read(end.lines);
        return value === null ? { kind: 'nothing' } : { kind: 'value', value, arrivedAt: end.arrivedAt };
      }
      case 'refused':
        return end;
      case 'cancelled':
        this.stopped = { kind: 'cancelled' };
        return null;
      case 'failed':
        this.stopped = { kind: 'failed', error: end.error };
        return null;
      case 'late':
        return null;
    }
  }
}
