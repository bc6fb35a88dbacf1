// What keeping the log can do, as window, command line and tests see it.
import type { AppError, Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** The log checked, signed, held, and trimmed by rules. */
export interface Keeping {
  keeping(): Answer<'journal.keeping'>;
  verify(): Answer<'journal.verify'>;
  cancelVerify(): Answer<'journal.cancelVerify'>;
  holds(): Answer<'journal.holds'>;
  addHold(input: CommandInput<'journal.addHold'>): Answer<'journal.addHold'>;
  liftHold(input: CommandInput<'journal.liftHold'>): Answer<'journal.liftHold'>;
  retention(): Answer<'journal.retention'>;
  previewRetention(input: CommandInput<'journal.previewRetention'>): Answer<'journal.previewRetention'>;
  setRetention(input: CommandInput<'journal.setRetention'>): Answer<'journal.setRetention'>;
  removeNow(): Answer<'journal.removeNow'>;
}

/** Keeping as the engine holds it. */
export interface JournalWork extends Keeping {
  /** Holds the journal against what is known of it outside its database. What a person has to know of it is returned. */
  open(): Promise<readonly AppError[]>;
  /** Signs from time to time, checks and trims once a day. */
  watch(): void;
  /** Takes note of what happened, to sign in time. */
  hear(name: string): void;
  /** Ends what runs, and signs what is new. */
  stop(): Promise<void>;
}
