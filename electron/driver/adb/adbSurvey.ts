// Asks an Android terminal one command after the other; what it does not have is left out, and nothing is ever changed.
import { type AppError, failure } from '../../../shared/error/appError.ts';
import type { Capability } from '../../../shared/model/healthReport.ts';
import { parseBattery } from '../../protocol/adb/adbBattery.ts';
import { parseEpoch, parseUptime, parseZone } from '../../protocol/adb/adbClock.ts';
import { type AdbCommandName, adbCommands, singleProperties } from '../../protocol/adb/adbCommands.ts';
import { parseLoad } from '../../protocol/adb/adbLoad.ts';
import { parseMemory } from '../../protocol/adb/adbMemory.ts';
import { parseAddresses, parseTelephony } from '../../protocol/adb/adbNetwork.ts';
import { parsePackages } from '../../protocol/adb/adbPackages.ts';
import { parseProperties, parseProperty } from '../../protocol/adb/adbProperties.ts';
import { parseDf, parseDiskstats } from '../../protocol/adb/adbStorage.ts';
import { parseThermal } from '../../protocol/adb/adbThermal.ts';
import type { AdbFindings, At } from './adbFindings.ts';
import type { AdbShell, ShellAnswer } from './adbShell.ts';

/** How the survey ended. */
export type SurveyEnd =
  | { readonly kind: 'complete' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'brokenOff'; readonly error: AppError };

const commandLimitMs = 6000;
/** A list of all applications takes an old terminal some seconds. */
const packagesLimitMs = 15_000;
/** Silences in a row after which the terminal is taken for gone. */
const mostSilences = 2;

/** What a survey needs. */
export interface SurveyDeps {
  readonly shell: AdbShell;
  readonly findings: AdbFindings;
  readonly address: string;
  readonly signal: AbortSignal;
  /** Time in ms that is left for the whole check. */
  readonly timeLeft: () => number;
}

class Stopped extends Error {
  readonly end: SurveyEnd;
  constructor(end: SurveyEnd) {
    super(end.kind);
    this.end = end;
  }
}

/** One reading of one terminal. */
export class AdbSurvey {
  private readonly deps: SurveyDeps;
  /** `exec:` gives the output as it is; Android before 5 knows only `shell:`. */
  private way: 'exec' | 'shell' = 'exec';
  private silences = 0;

  constructor(deps: SurveyDeps) {
    this.deps = deps;
  }

  /** The properties: what must be answered for there to be a result at all. True if anything was. */
  identify(): Promise<SurveyEnd> {
    return this.until(async () => {
      const { findings } = this.deps;
      const all = await this.ask('properties');
      findings.properties = parseProperties(all?.value ?? '');
      if (findings.properties.size === 0) await this.identifyOneByOne();
      findings.capabilities.set('properties', findings.properties.size > 0 ? 'supported' : 'refused');
      await this.readClock();
    });
  }

  /** Everything else. */
  measure(): Promise<SurveyEnd> {
    return this.until(async () => {
      const { findings } = this.deps;
      findings.uptime = await this.take('uptime', parseUptime);
      findings.battery = await this.take('battery', parseBattery, 'batteryService');
      findings.storage = (await this.take('storage', parseDf)) ?? (await this.take('diskstats', parseDiskstats));
      findings.memory = await this.take('memory', parseMemory);
      findings.thermal = await this.take('thermal', parseThermal, 'thermalService');
      findings.load = await this.take('load', parseLoad);
      findings.interfaces = (await this.take('addresses', parseAddresses))?.value ?? null;
      findings.telephony = (await this.take('telephony', parseTelephony))?.value ?? null;
      const packages = await this.take('packages', (text) => nonEmpty(parsePackages(text)), 'packageService');
      findings.packages = packages?.value ?? null;
    });
  }

  private async identifyOneByOne(): Promise<void> {
    const found = new Map<string, string>();
    for (const name of singleProperties) {
      const value = parseProperty((await this.ask(name))?.value ?? '');
      if (value !== null) found.set(name, value);
    }
    this.deps.findings.properties = found;
  }

  // Some shells do not know +%z; then the terminal is taken to stand in the computer's zone.
  private async readClock(): Promise<void> {
    const { findings } = this.deps;
    findings.epoch = await this.take('clock', parseEpoch);
    if (findings.epoch !== null) findings.zone = (await this.take('zone', parseZone))?.value ?? null;
  }

  private async take<T>(
    name: AdbCommandName,
    parse: (text: string) => T | null,
    capability?: Capability,
  ): Promise<At<T> | null> {
    const answer = await this.ask(name);
    const value = answer === null ? null : parse(answer.value);
    if (capability !== undefined) {
      const missing = answer === null ? 'unknown' : 'refused';
      this.deps.findings.capabilities.set(capability, value === null ? missing : 'supported');
    }
    return answer === null || value === null ? null : { value, arrivedAt: answer.arrivedAt };
  }

  private async ask(name: AdbCommandName): Promise<At<string> | null> {
    const command = adbCommands[name];
    let answer = await this.send(`${this.way}:${command}`, name);
    if (answer.kind === 'refused' && this.way === 'exec') {
      answer = await this.send(`shell:${command}`, name);
      if (answer.kind === 'output') this.way = 'shell';
    }
    if (answer.kind === 'cancelled') throw new Stopped({ kind: 'cancelled' });
    if (answer.kind === 'lost') throw new Stopped({ kind: 'brokenOff', error: answer.error });
    if (answer.kind === 'silent') this.noteSilence(command);
    else this.silences = 0;
    return answer.kind === 'output' ? { value: answer.text, arrivedAt: answer.arrivedAt } : null;
  }

  private send(service: string, name: AdbCommandName): Promise<ShellAnswer> {
    const { shell, signal, timeLeft } = this.deps;
    const limit = name === 'packages' ? packagesLimitMs : commandLimitMs;
    const left = timeLeft();
    return left <= 0 ? Promise.resolve({ kind: 'silent' }) : shell.ask(service, Math.min(limit, left), signal);
  }

  private noteSilence(command: string): void {
    this.deps.findings.remarks.push(`${command}: no end within the time limit`);
    this.silences += 1;
    if (this.silences < mostSilences) return;
    const { error } = failure('link.silent', { address: this.deps.address, timer: 'ADB' });
    throw new Stopped({ kind: 'brokenOff', error });
  }

  private async until(work: () => Promise<void>): Promise<SurveyEnd> {
    try {
      await work();
      return { kind: 'complete' };
    } catch (thrown) {
      if (thrown instanceof Stopped) return thrown.end;
      throw thrown;
    }
  }
}

const nonEmpty = <T>(list: readonly T[]): readonly T[] | null => (list.length === 0 ? null : list);
