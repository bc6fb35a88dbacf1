// Answers about backups.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about backups, by command name. */
export const backupsHandlers = ({ backups }: Services) => ({
  'backups.state': () => backups.state(),
  'backups.setPlan': (input: CommandInput<'backups.setPlan'>) => backups.setPlan(input),
  'backups.useOwnFolder': () => backups.useOwnFolder(),
  'backups.setPassphrase': (input: CommandInput<'backups.setPassphrase'>) => backups.setPassphrase(input),
  'backups.now': () => backups.now(),
  'backups.cancel': () => backups.cancel(),
  'backups.remove': (input: CommandInput<'backups.remove'>) => backups.remove(input),
  'backups.look': (input: CommandInput<'backups.look'>) => backups.look(input),
  'backups.unlock': (input: CommandInput<'backups.unlock'>) => backups.unlock(input),
  'backups.discard': () => backups.discard(),
  'backups.removeKept': (input: CommandInput<'backups.removeKept'>) => backups.removeKept(input),
  'backup.write': (input: PrivateInput<'backup.write'>) => backups.write(input),
  'backup.setFolder': (input: PrivateInput<'backup.setFolder'>) => backups.setFolder(input),
  'backup.inspect': (input: PrivateInput<'backup.inspect'>) => backups.inspect(input),
  'backup.prepareRestore': (input: PrivateInput<'backup.prepareRestore'>) => backups.prepareRestore(input),
  'backup.prepareUndo': (input: PrivateInput<'backup.prepareUndo'>) => backups.prepareUndo(input),
});
