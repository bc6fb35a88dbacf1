// Answers about checks without anybody there.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { Services } from '../service/services.ts';

/** Answers about checks without anybody there, by command name. */
export const unattendedHandlers = ({ unattended }: Services) => ({
  'unattended.settings': () => unattended.settings(),
  'unattended.setSettings': (input: CommandInput<'unattended.setSettings'>) => unattended.setSettings(input),
  'unattended.runs': (input: CommandInput<'unattended.runs'>) => unattended.runs(input),
  'unattended.seen': (input: CommandInput<'unattended.seen'>) => unattended.seen(input),
});
