// What the engine can do about the binding of terminals: sheet, moves, swaps, reminders.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** The binding sheet, and each difference dealt with by a person. */
export interface Bindings {
  sheet(input: CommandInput<'binding.sheet'>): Answer<'binding.sheet'>;
  observe(input: CommandInput<'binding.observe'>): Answer<'binding.observe'>;
  take(input: CommandInput<'binding.take'>): Answer<'binding.take'>;
  handle(input: CommandInput<'binding.handle'>): Answer<'binding.handle'>;
  outdated(input: CommandInput<'binding.outdated'>): Answer<'binding.outdated'>;
}

/** Moves and SIM cards: nothing changes without saying whether the acquirer was told. */
export interface Moves {
  save(input: CommandInput<'moves.save'>): Answer<'moves.save'>;
  plan(input: CommandInput<'moves.plan'>): Answer<'moves.plan'>;
  carryOut(input: CommandInput<'moves.carryOut'>): Answer<'moves.carryOut'>;
  report(input: CommandInput<'moves.report'>): Answer<'moves.report'>;
  cancel(input: CommandInput<'moves.cancel'>): Answer<'moves.cancel'>;
  changeSim(input: CommandInput<'moves.changeSim'>): Answer<'moves.changeSim'>;
}

/** Exchanging a terminal for another unit, step by step. */
export interface Swaps {
  start(input: CommandInput<'swap.start'>): Answer<'swap.start'>;
  get(input: CommandInput<'swap.get'>): Answer<'swap.get'>;
  passBatch(input: CommandInput<'swap.passBatch'>): Answer<'swap.passBatch'>;
  setUnit(input: CommandInput<'swap.setUnit'>): Answer<'swap.setUnit'>;
  noteRequest(input: CommandInput<'swap.noteRequest'>): Answer<'swap.noteRequest'>;
  noteActivation(input: CommandInput<'swap.noteActivation'>): Answer<'swap.noteActivation'>;
  compare(input: CommandInput<'swap.compare'>): Answer<'swap.compare'>;
  handOver(input: CommandInput<'swap.handOver'>): Answer<'swap.handOver'>;
  confirm(input: CommandInput<'swap.confirm'>): Answer<'swap.confirm'>;
  abandon(input: CommandInput<'swap.abandon'>): Answer<'swap.abandon'>;
}

/** Dormancy, spare units, reviews of the registration data. */
export interface Upkeep {
  get(input: CommandInput<'upkeep.get'>): Answer<'upkeep.get'>;
  noteApproved(input: CommandInput<'upkeep.noteApproved'>): Answer<'upkeep.noteApproved'>;
  notePowerUp(input: CommandInput<'upkeep.notePowerUp'>): Answer<'upkeep.notePowerUp'>;
  startReview(input: CommandInput<'upkeep.startReview'>): Answer<'upkeep.startReview'>;
  answer(input: CommandInput<'upkeep.answer'>): Answer<'upkeep.answer'>;
  settings(): Answer<'upkeep.settings'>;
  setSettings(input: CommandInput<'upkeep.setSettings'>): Answer<'upkeep.setSettings'>;
  /** Opens the tasks of this day; twice a day opens none twice. Rejects with store.* */
  look(): Promise<void>;
  /** Looks soon, then at every new day. */
  watch(): void;
  stop(): Promise<void>;
}
