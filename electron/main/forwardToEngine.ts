// What the engine answers: handed on to it by name.
import { type CommandInput, commands, type EngineCommandName } from '../../shared/ipc/contract.ts';
import type { Answers } from '../ipc/answerCommand.ts';
import type { EngineHost } from './engineHost.ts';
import type { MainAnswers } from './mainHandlers.ts';

/** An answer for every command of the contract that the engine answers. */
export const forwardToEngine = (host: Pick<EngineHost, 'ask'>): Omit<Answers, keyof MainAnswers> => {
  const names = Object.keys(commands) as (keyof typeof commands)[];
  const forwarded = names.filter((name): name is EngineCommandName => commands[name].answeredBy === 'engine');
  const entries = forwarded.map((name) => [name, (input: CommandInput<typeof name>) => host.ask(name, input)] as const);
  // The engine answers with what the contract says of that very name; its own tests hold it to that.
  return Object.fromEntries(entries) as unknown as Omit<Answers, keyof MainAnswers>;
};
