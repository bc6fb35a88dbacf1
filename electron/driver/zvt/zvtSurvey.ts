// What a check asks after the status, in order, and which answers it may count on.
import { type AppError, failure } from '../../../shared/error/appError.ts';
import { resultCodeName, resultCodeText } from '../../../shared/help/zvtResultCodes.ts';
import type { CapabilityState } from '../../../shared/model/healthReport.ts';
import type { ZvtDeadline } from '../../protocol/zvt/zvtDeadline.ts';
import type { DialogueEnd } from '../../protocol/zvt/zvtDialogueEnd.ts';
import { parseAbort } from '../../protocol/zvt/zvtMessages.ts';
import { linesOf, parseConfigurationPrint } from '../../protocol/zvt/zvtPrintout.ts';
import { parseVendorInformation } from '../../protocol/zvt/zvtVendor.ts';
import type { DriverDeps } from '../driverPlugin.ts';
import type { ReadOptions } from '../terminalDriver.ts';
import { commandBytes, type ZvtCommand, zvtCommands } from './zvtCommands.ts';
import type { ZvtConnection } from './zvtConnection.ts';
import type { ZvtFindings } from './zvtFindings.ts';
import { ZvtMaintenanceReader } from './zvtMaintenanceReader.ts';
import { isRemembered } from './zvtMemory.ts';
import type { ZvtRemarks } from './zvtRemarks.ts';

/** What a survey works with. */
export interface SurveyParts {
  readonly connection: ZvtConnection;
  readonly deps: DriverDeps;
  readonly deadline: ZvtDeadline;
  readonly findings: ZvtFindings;
  readonly remarks: ZvtRemarks;
}

/** A command is not begun with less time than this. */
const leastTimeMs = 2000;
const functionNotPossible = 0x83;
/** Status codes of a terminal that is busy with itself (rev 13.08 §11.1): nothing that prints or goes online is asked then. */
const busyCodes: ReadonlySet<number> = new Set([0x9c, 0xe0]);

/** Asks and keeps what comes in `findings`. */
export class ZvtSurvey {
  /** Commands answered in a form that a quick check may use again. */
  readonly answered: string[] = [];
  /** Commands refused as unknown. */
  readonly refused: string[] = [];
  /** Something that should have been asked was not. */
  isUnfinished = false;
  private readonly parts: SurveyParts;

  constructor(parts: SurveyParts) {
    this.parts = parts;
  }

  /** Asks everything; null, or why it had to stop before the end. */
  async run({ level, onStep }: ReadOptions): Promise<AppError | null> {
    const { status } = this.parts.findings;
    const isFull = level === 'full';
    const isBusy = busyCodes.has(status.value.statusCode ?? 0);
    const isFeig = status.value.components[0]?.name?.startsWith('cVEND') === true;
    const isExpected = (command: ZvtCommand): boolean => isFeig || this.wasAnswered(command);
    const { maintenance, vendorInformation, printConfiguration, diagnosis } = zvtCommands;
    const plan: readonly { command: ZvtCommand; isWanted: boolean; ask: () => Promise<DialogueEnd> }[] = [
      {
        command: maintenance,
        isWanted: status.value.offersMaintenance || this.wasAnswered(maintenance),
        ask: () => this.readMaintenance(isFull),
      },
      { command: vendorInformation, isWanted: isExpected(vendorInformation), ask: () => this.readVendor() },
      {
        command: printConfiguration,
        isWanted: isExpected(printConfiguration) || (isFull && !isBusy),
        ask: () => this.readPrint(),
      },
      { command: diagnosis, isWanted: isFull && !isBusy, ask: () => this.ask(commandBytes.diagnosis()) },
    ];
    for (const { command, isWanted, ask } of plan) {
      if (!isWanted) continue;
      this.isUnfinished = true;
      const early = this.cannotAsk();
      if (early !== null) return early;
      onStep(command.step);
      const end = await ask();
      this.note(command, end);
      const isBlind = command !== maintenance && !this.wasAnswered(command);
      const stop = this.stopAfter(end, isBlind);
      if (stop !== null) return stop;
    }
    this.isUnfinished = false;
    return null;
  }

  private wasAnswered({ name }: ZvtCommand): boolean {
    const { deps, findings } = this.parts;
    return isRemembered(deps.settings, findings.status.value) && deps.settings.answeredBefore.includes(name);
  }

  private ask(command: Uint8Array): Promise<DialogueEnd> {
    return this.parts.connection.ask(command, this.parts.deadline);
  }

  private cannotAsk(): AppError | null {
    const { deadline, connection } = this.parts;
    if (deadline.isCancelled) return failure('check.cancelled').error;
    if (!connection.canAsk) return failure('transport.closed').error;
    return deadline.left < leastTimeMs ? failure('link.silent', { timer: 'check' }).error : null;
  }

  /**
   * After what nothing more is asked. Silence to a command that the terminal need not know is no fault of the line;
   * silence to one that it offered or has answered before is.
   */
  private stopAfter(end: DialogueEnd, isBlind: boolean): AppError | null {
    if (end.kind === 'cancelled') return failure('check.cancelled').error;
    if (end.kind === 'completed' || end.kind === 'aborted') return end.lineError;
    if (end.kind !== 'failed') return null;
    const isOnlyThisOne =
      end.error.code === 'terminal.answer-not-understood' ||
      end.error.code === 'link.wrong-protocol' ||
      (end.error.code === 'link.silent' && end.error.facts['timer'] !== 'T2');
    return isBlind && isOnlyThisOne && this.parts.connection.canAsk ? null : end.error;
  }

  private note(command: ZvtCommand, end: DialogueEnd): void {
    const { findings, remarks } = this.parts;
    const { state: last, code } = outcomeOf(end);
    // Completed once is supported, whatever becomes of a further page.
    const state = this.answered.includes(command.name) ? 'supported' : last;
    findings.capabilities.set(command.capability, state);
    if (state === 'refused') this.refused.push(command.name);
    else if (code !== null) remarks.add(command.name, `${resultCodeName(code)}, ${resultCodeText(code).en}`);
    if (end.kind === 'failed') remarks.add(command.name, end.error.code);
    if (end.messages.some(({ isDamaged }) => isDamaged))
      remarks.add(command.name, 'a message had a wrong length field');
  }

  private async readMaintenance(withEvents: boolean): Promise<DialogueEnd> {
    const { connection, deps, deadline, findings, remarks } = this.parts;
    const reader = new ZvtMaintenanceReader({
      ask: (command, until) => connection.ask(command, until),
      clock: deps.clock,
      deadline,
      remarks,
    });
    const reading = await reader.read(withEvents);
    findings.maintenance = reading;
    if (reading.wasAnswered) this.answered.push(zvtCommands.maintenance.name);
    return reading.end;
  }

  private async readVendor(): Promise<DialogueEnd> {
    const { findings, remarks } = this.parts;
    const { name } = zvtCommands.vendorInformation;
    const end = await this.ask(commandBytes.vendorInformation());
    if (end.kind !== 'completed') return end;
    const value = parseVendorInformation(end.completion.data);
    if (value === null) remarks.add(name, 'the completion is not of the known form');
    else {
      findings.vendor = { value, arrivedAt: end.completion.arrivedAt };
      for (const problem of value.problems) remarks.add(name, problem);
      this.answered.push(name);
    }
    return end;
  }

  private async readPrint(): Promise<DialogueEnd> {
    const { findings } = this.parts;
    const end = await this.ask(commandBytes.printConfiguration());
    const prints = end.messages.filter(({ command, data }) => linesOf(command, data).length > 0);
    const last = prints.at(-1);
    if (last === undefined) return end;
    const lines = prints.flatMap(({ command, data }) => linesOf(command, data));
    findings.print = {
      value: parseConfigurationPrint(lines),
      arrivedAt: prints[0]?.arrivedAt ?? last.arrivedAt,
      lines,
    };
    // Only lines that came to us: a terminal that prints on its own paper is not asked again by a quick check.
    if (end.kind === 'completed') this.answered.push(zvtCommands.printConfiguration.name);
    return end;
  }
}

const outcomeOf = (end: DialogueEnd): { readonly state: CapabilityState; readonly code: number | null } => {
  if (end.kind === 'completed') return { state: 'supported', code: null };
  if (end.kind !== 'refused' && end.kind !== 'aborted' && end.kind !== 'busy') return { state: 'unknown', code: null };
  const code = end.kind === 'aborted' ? parseAbort(end.abort.data).code : end.code;
  return { state: code === functionNotPossible ? 'refused' : 'unknown', code };
};
