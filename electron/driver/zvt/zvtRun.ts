// Carries out one command that an operator has consented to: sent once, followed to its end, told as it was.
import { failure, type Result, success } from '../../../shared/error/appError.ts';
import { statusCodeText } from '../../../shared/help/terminalStatusCodes.ts';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import type { CommandReport } from '../../../shared/model/terminalCommand.ts';
import { redactLines, redactText } from '../../log/redact.ts';
import { localTimeAt } from '../../protocol/field/localTime.ts';
import { parseBitmaps } from '../../protocol/zvt/zvtBitmaps.ts';
import { ZvtDeadline } from '../../protocol/zvt/zvtDeadline.ts';
import { type DialogueEnd, documentT4Ms } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { fileIds } from '../../protocol/zvt/zvtFile.ts';
import { usualPassword } from '../../protocol/zvt/zvtMessages.ts';
import { linesOf } from '../../protocol/zvt/zvtPrintout.ts';
import { agreedSet } from '../../protocol/zvt/zvtText.ts';
import type { DriverDeps } from '../driverPlugin.ts';
import type { CommandOutcome, CommandRequest } from '../terminalDriver.ts';
import type { ZvtConnection } from './zvtConnection.ts';
import { readCurrency } from './zvtCurrency.ts';
import { ZvtFileCollector } from './zvtFileCollector.ts';
import { abortMessage, MessagesHeard, messageInWords } from './zvtMessagesHeard.ts';
import { type OperatorCommand, operatorCommands, usualLogFile } from './zvtOperatorCommands.ts';
import { type Ending, endingOf, isUnknownToTerminal } from './zvtOutcome.ts';
import { type UpdateWatch, watchUpdate } from './zvtUpdateWatch.ts';
import { valuesFrom } from './zvtValues.ts';

/** What a run works with. */
export interface RunParts {
  readonly connection: ZvtConnection;
  readonly deps: DriverDeps;
  readonly address: string;
  readonly counters: () => LinkCounters;
}

/** Sending with its repeats, the answer, T4, and a reserve; every message of the terminal moves the end. */
const wholeMs = 60_000 + documentT4Ms;
/** Most printed lines that are kept. */
const mostLines = 5000;

/** One command. */
class ZvtRun {
  private readonly parts: RunParts;
  private readonly request: CommandRequest;
  private readonly command: OperatorCommand;
  private readonly heard: MessagesHeard;
  private readonly file: ZvtFileCollector | null;

  constructor(parts: RunParts, request: CommandRequest, command: OperatorCommand) {
    this.parts = parts;
    this.request = request;
    this.command = command;
    this.heard = new MessagesHeard(request.onMessage);
    const { options, consent, signal } = request;
    const isFile = consent.command === 'readLogFile';
    this.file = isFile ? new ZvtFileCollector(fileIds[options.logFile ?? usualLogFile], signal) : null;
  }

  async run(): Promise<Result<CommandOutcome>> {
    const { connection, deps } = this.parts;
    const { clock } = deps;
    const deadline = new ZvtDeadline(clock, clock.now() + wholeMs, this.request.signal);
    try {
      const currency = await this.currency(deadline);
      if (!currency.ok) return currency;
      const end = await connection.ask(this.encode(currency.value), deadline, {
        t4Ms: documentT4Ms,
        onMessage: (message) => this.heard.add(messageInWords(message, connection.characterSet)),
        ...(this.command.onCancel === undefined ? {} : { onCancel: this.command.onCancel }),
        ...(this.command.hasNoCompletion === undefined ? {} : { hasNoCompletion: this.command.hasNoCompletion }),
        ...(this.file === null ? {} : { answer: (message) => this.file?.take(message) ?? null }),
      });
      return await this.outcome(end);
    } finally {
      deadline.close();
    }
  }

  private get password(): string {
    const { password } = this.parts.deps.settings;
    return password !== null && /^\d{6}$/.test(password) ? password : usualPassword;
  }

  private get enquiry() {
    const { connection, deps, address } = this.parts;
    return {
      ask: (command: Uint8Array, until: ZvtDeadline) => connection.ask(command, until),
      canAsk: () => connection.canAsk,
      clock: deps.clock,
      address,
      password: this.password,
    };
  }

  /** A registration has to name the terminal's currency, or nothing but the configuration byte. */
  private currency(deadline: ZvtDeadline): Promise<Result<string | null>> {
    return this.request.consent.command === 'registration'
      ? readCurrency({ ...this.enquiry, deadline })
      : Promise.resolve(success(null));
  }

  private encode(currency: string | null): Uint8Array {
    const { clock } = this.parts.deps;
    const now = clock.now();
    const local = localTimeAt(now, clock.zoneMinutes(now));
    return this.command.encode({ options: this.request.options, password: this.password, local, currency });
  }

  private async outcome(end: DialogueEnd): Promise<Result<CommandOutcome>> {
    const { consent, signal } = this.request;
    const { connection, deps, address } = this.parts;
    const { name } = this.command;
    const context = { command: consent.command, name, address, isCancelled: signal.aborted };
    const ending = endingOf(end, context);
    if (ending === null)
      return end.kind === 'failed' ? { ok: false, error: end.error } : failure('check.cancelled', { address });
    deps.log('info', 'zvt: command', { address, command: name, ending: ending.ending, code: ending.resultCode });
    if (consent.command === 'registration' && end.kind === 'completed') {
      connection.characterSet = agreedSet(parseBitmaps(end.completion.data).container?.nodes ?? []);
    }
    if (end.kind === 'aborted') this.heard.add(abortMessage(end.abort.data, connection.characterSet));
    this.heard.add(this.file?.stoppedBecause ?? null);
    const watched = this.isToBeWatched(end, ending) ? await this.watch() : null;
    return success(this.told(end, afterWatch(ending, watched), watched));
  }

  private told(end: DialogueEnd, ending: Ending, watched: UpdateWatch | null): CommandOutcome {
    const { name } = this.command;
    const printout = this.printed(end);
    const hasPrinted = name === '06 1A' && ending.ending === 'done' && printout.length > 0;
    const report: CommandReport = {
      command: this.request.consent.command,
      ...ending,
      messages: this.heard.all,
      printout,
      values: [...valuesFrom(end.messages, end.kind === 'completed' ? end.completion.data : null), ...seen(watched)],
      file: this.fileReport(ending),
      link: this.parts.counters(),
    };
    return {
      report,
      fileBytes: this.file?.bytes ?? null,
      answered: hasPrinted ? [name] : [],
      refused: isUnknownToTerminal(ending) ? [name] : [],
    };
  }

  private printed(end: DialogueEnd): string[] {
    const { characterSet } = this.parts.connection;
    const lines = end.messages.flatMap(({ command, data }) => linesOf(command, data, characterSet));
    return redactLines(lines.slice(0, mostLines));
  }

  private fileReport({ ending }: Ending): CommandReport['file'] {
    if (this.file === null) return null;
    const { received, totalBytes, isWhole } = this.file;
    const logFile = this.request.options.logFile ?? usualLogFile;
    return { logFile, bytes: received, totalBytes, isComplete: ending === 'done' && isWhole };
  }

  /** An update goes on after its command has ended, or instead of an end. */
  private isToBeWatched(end: DialogueEnd, { ending }: Ending): boolean {
    if (this.request.consent.command !== 'softwareUpdate' || this.request.signal.aborted) return false;
    return ending === 'done' || (ending === 'unclear' && end.kind === 'failed' && end.reach === 'accepted');
  }

  private watch(): Promise<UpdateWatch> {
    return watchUpdate({ ...this.enquiry, signal: this.request.signal, tell: (message) => this.heard.add(message) });
  }
}

/** An end that was not seen is known after all if the terminal said that it was being updated and then was ready. */
const afterWatch = (ending: Ending, watched: UpdateWatch | null): Ending => {
  const isSeen = watched?.sawMaintenance === true && watched.statusCode !== null;
  return ending.ending === 'unclear' && isSeen ? { ...ending, ending: 'done', error: null } : ending;
};

const seen = (watched: UpdateWatch | null): CommandReport['values'] => {
  if (watched === null || watched.statusCode === null) return [];
  const status = {
    name: { zh: '更新后的状态码', en: 'Status code afterwards' },
    value: statusCodeText(watched.statusCode),
  };
  if (watched.softwareVersion === null) return [status];
  const name = { zh: '更新后的软件版本', en: 'Software version afterwards' };
  return [status, { name, value: redactText(watched.softwareVersion) }];
};

/**
 * Runs it. Codes: action.not-offered (not a command of ZVT), and those of a line that could not carry it; then nothing
 * has happened.
 */
export const runZvtCommand = (parts: RunParts, request: CommandRequest): Promise<Result<CommandOutcome>> => {
  const { command } = request.consent;
  const found = operatorCommands[command];
  return found === undefined
    ? Promise.resolve(failure('action.not-offered', { address: parts.address, command }))
    : new ZvtRun(parts, request, found).run();
};
