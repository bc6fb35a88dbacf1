// Answers about figures.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about figures, by command name. */
export const figuresHandlers = ({ figures }: Services) => ({
  'figures.get': (input: CommandInput<'figures.get'>) => figures.get(input),
  'figures.setSettings': (input: CommandInput<'figures.setSettings'>) => figures.setSettings(input),
});
