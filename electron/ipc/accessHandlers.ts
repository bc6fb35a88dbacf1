// Answers about who is at the program.
import type { GuardedCommand } from '../../shared/access/commandRights.ts';
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about who is at the program, by command name. */
export const accessHandlers = ({ access }: Services) => ({
  'access.state': () => access.state(),
  'access.login': (input: CommandInput<'access.login'>) => access.login(input),
  'access.look': () => access.look(),
  'access.lock': () => access.lock(),
  'access.logout': () => access.logout(),
  'access.touch': () => access.touch(),
  'access.setSettings': (input: CommandInput<'access.setSettings'>) => access.setSettings(input),
  'access.makeRecovery': (input: CommandInput<'access.makeRecovery'>) => access.makeRecovery(input),
  'access.recover': (input: CommandInput<'access.recover'>) => access.recover(input),
  'access.admit': ({ command, input }: PrivateInput<'access.admit'>) => access.admit(command as GuardedCommand, input),
});
