// What a driver can do with one terminal, in the words of the product and none of the wire.
import type { AppError, Result } from '../../shared/error/appError.ts';
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import type { Bilingual } from '../../shared/model/bilingual.ts';
import type { CheckStep } from '../../shared/model/checkRun.ts';
import type { Capability, CapabilityState, CheckLevel, LinkCounters } from '../../shared/model/healthReport.ts';
import type { ReadingSource } from '../../shared/model/reading.ts';
import type { TerminalIdentity } from '../../shared/model/terminal.ts';
import type { CommandId, CommandOptions, CommandReport } from '../../shared/model/terminalCommand.ts';
import type { TerminalFacts } from './terminalFacts.ts';

/** One measured value in its catalogue unit; `takenAt` is the computer's time in ms when its block arrived. */
export interface Measured {
  readonly metric: MetricKey;
  readonly value: number;
  readonly source: ReadingSource;
  readonly takenAt: number;
}

/** A value that cannot be true, as it was sent; it became no reading. */
export interface Misreading {
  readonly metric: MetricKey;
  /** As it came, with its unit where that is clear: `-200.0 °C`, `NaN`, `2C EC` for bytes that are no number. */
  readonly sent: string;
  /** Tag or command it came with. */
  readonly field: string;
}

/** All that one reading of a terminal gave. What was not given is absent. */
export interface DriverReport {
  readonly identity: TerminalIdentity;
  readonly measured: readonly Measured[];
  /** Two numbers by which one terminal called itself within this reading; absent = it did not contradict itself. */
  readonly otherSerial?: { readonly first: string; readonly later: string };
  /** Numbers that were not used: impossible ones, and those of a second source; absent = none. */
  readonly doubtful?: readonly Measured[];
  /** What came in the place of a value and cannot be one; absent = none. */
  readonly misreadings?: readonly Misreading[];
  readonly facts: TerminalFacts;
  readonly capabilities: Readonly<Partial<Record<Capability, CapabilityState>>>;
  readonly link: LinkCounters;
  /** Lines of a configuration print, masked. */
  readonly printout: readonly string[];
  /** `complete`, or why it stopped after the status enquiry: what was read until then is kept. */
  readonly ending: 'complete' | 'cancelled' | 'brokenOff';
  /** Commands answered in a form that a quick check may use again (`0F 4D`, `0F A1`, `06 1A`); to be remembered for this terminal. */
  readonly answered: readonly string[];
  /** Commands refused as unknown; to be remembered for this terminal. */
  readonly refused: readonly string[];
  /** Why it is `brokenOff`; null otherwise. */
  readonly brokenBy: AppError | null;
  /** Things noticed that did not fit the protocol, for the technician; masked. */
  readonly remarks: readonly string[];
}

/** What to read and whom to tell. */
export interface ReadOptions {
  readonly level: CheckLevel;
  readonly onStep: (step: CheckStep) => void;
  readonly signal: AbortSignal;
}

/** An operator's yes to one command, after its effects were shown; only the service that guards them makes one. */
export interface Consent {
  readonly command: CommandId;
  readonly operator: string;
  readonly reason: string;
  /** Computer's time in ms. */
  readonly givenAt: number;
}

/** One command to carry out. */
export interface CommandRequest {
  readonly options: CommandOptions;
  readonly consent: Consent;
  readonly signal: AbortSignal;
  /** What the terminal says meanwhile. */
  readonly onMessage: (message: Bilingual) => void;
}

/** What a command gave, the bytes of a file it read (unmasked, for the caller to mask and keep), and what to remember. */
export interface CommandOutcome {
  readonly report: CommandReport;
  readonly fileBytes: Uint8Array | null;
  /** As `DriverReport.answered` and `DriverReport.refused`. */
  readonly answered: readonly string[];
  readonly refused: readonly string[];
}

/** An operator's yes to a slip, after it was said that paper comes out; only the service that guards it makes one. */
export interface PrintConsent {
  readonly operator: string;
  readonly reason: string;
  /** Computer's time in ms. */
  readonly givenAt: number;
}

/** Lines for the terminal's own printer; what its characters cannot show is left out. */
export interface PrintRequest {
  readonly lines: readonly string[];
  readonly consent: PrintConsent;
  readonly signal: AbortSignal;
}

/** How a print ended; `unclear` = it was taken and its end was not seen: nobody may repeat it unasked. */
export interface PrintOutcome {
  readonly ending: 'printed' | 'refused' | 'noPaper' | 'busy' | 'unclear';
  /** Two hex digits as sent; null = none. */
  readonly resultCode: string | null;
}

/** A driver bound to one open transport. */
export interface TerminalDriver {
  /**
   * Reads the terminal. Sends only what protocols allow for the level and never repeats anything with an effect.
   * Fails only if not even the first enquiry was completed; later failures end in a report with `brokenOff`.
   * Codes: link.silent, link.wrong-protocol, link.transmission-error, transport.closed, transport.refused (reopening), terminal.aborted, terminal.busy, terminal.answer-not-understood, check.cancelled
   */
  read(options: ReadOptions): Promise<Result<DriverReport>>;
  /**
   * Carries out the command that was consented to, once: nothing with an effect is ever repeated by itself.
   * Fails only if nothing can have happened; everything after the command was sent is an outcome.
   * Codes: action.not-offered, link.*, transport.*, check.cancelled
   */
  run(request: CommandRequest): Promise<Result<CommandOutcome>>;
  /**
   * Has the terminal print lines on its own paper, once. Absent: this family cannot. Fails only if nothing can have
   * happened. Codes: link.*, transport.*, check.cancelled
   */
  print?(request: PrintRequest): Promise<Result<PrintOutcome>>;
  /** Counters of the line so far. */
  counters(): LinkCounters;
  /**
   * Moment (computer's time in ms) before which silence is no hang: a terminal may ask for up to 99 minutes. Absent:
   * it never asks for more time than usual.
   */
  patientUntil?(): number;
  /** Leaves the line quiet; does not close the transport. */
  close(): Promise<void>;
}
