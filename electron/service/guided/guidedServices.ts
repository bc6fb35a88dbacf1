// What guided checks can do, as window and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Guided checks: one visit per terminal, measured, answered, continued after a restart, finished or cancelled. */
export interface Guided {
  steps(input: CommandInput<'guided.steps'>): Answer<'guided.steps'>;
  start(input: CommandInput<'guided.start'>): Answer<'guided.start'>;
  visit(input: CommandInput<'guided.visit'>): Answer<'guided.visit'>;
  open(input: CommandInput<'guided.open'>): Answer<'guided.open'>;
  /** Answers at once; progress comes as guided.progress. */
  measure(input: CommandInput<'guided.measure'>): Answer<'guided.measure'>;
  answer(input: CommandInput<'guided.answer'>): Answer<'guided.answer'>;
  skip(input: CommandInput<'guided.skip'>): Answer<'guided.skip'>;
  again(input: CommandInput<'guided.again'>): Answer<'guided.again'>;
  /** Answers at once; progress comes as guided.progress. */
  finish(input: CommandInput<'guided.finish'>): Answer<'guided.finish'>;
  cancel(input: CommandInput<'guided.cancel'>): Answer<'guided.cancel'>;
  /** Waits until what runs in a visit has ended. Codes: guided.unknown */
  settled(visitId: string): Answer<'guided.visit'>;
}
