// What happens to a message from the window before and after its handler; nothing is answered without passing here.
import { failure, type Result, toAppError } from '../../shared/error/appError.ts';
import { type CommandInput, type CommandName, type CommandOutput, commands } from '../../shared/ipc/contract.ts';
import type { Logger } from '../log/logger.ts';

/** Answers one command from input that its schema has parsed. */
export type Answer<K extends CommandName> = (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
/** One answer for every command of the contract; a missing one does not compile. */
export type Answers = { readonly [K in CommandName]: Answer<K> };

/** A message from a window and what is known about it. */
export interface IncomingCommand<K extends CommandName> {
  readonly name: K;
  /** Whether it came from the page of our own window. */
  readonly isTrusted: boolean;
  readonly raw: unknown;
}

/**
 * Checks sender, then payload, then answers; whatever goes wrong is a Result, nothing is thrown.
 * Codes: ipc.untrusted-sender, ipc.bad-request (facts: command, place), and those of the command.
 */
export const answerCommand = async <K extends CommandName>(
  incoming: IncomingCommand<K>,
  answer: Answer<K>,
  log: Logger,
): Promise<Result<CommandOutput<K>>> => {
  const { name, isTrusted, raw } = incoming;
  if (!isTrusted) {
    log('warn', 'a message from a foreign page was refused', { command: name });
    return failure('ipc.untrusted-sender', { command: name });
  }
  const parsed = commands[name].input.safeParse(raw);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const place = issue?.path.join('.') ?? '';
    log('warn', 'a message with a bad payload was refused', { command: name, place });
    return failure('ipc.bad-request', { command: name, place }, issue?.message);
  }
  try {
    // The schema of this very name has parsed it; the compiler cannot follow a name through a table.
    return await answer(parsed.data as CommandInput<K>);
  } catch (thrown) {
    const error = toAppError(thrown);
    log('error', 'a command failed', { command: name, code: error.code, details: error.details });
    return { ok: false, error };
  }
};

/** The issues of an answer that does not keep to the contract, or null; for development and tests. */
export const contractBreach = <K extends CommandName>(name: K, result: Result<CommandOutput<K>>): string | null => {
  if (!result.ok) return null;
  const parsed = commands[name].output.safeParse(result.value);
  if (parsed.success) return null;
  return parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
};
