// What backups can do, as window, command line and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { PrivateCommandName, PrivateInput, PrivateOutput } from '../../../shared/ipc/engineContract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;
type PrivateAnswer<K extends PrivateCommandName> = Promise<Result<PrivateOutput<K>>>;

/** Backups of the whole data folder, and the way back. */
export interface Backups {
  state(): Answer<'backups.state'>;
  setPlan(input: CommandInput<'backups.setPlan'>): Answer<'backups.setPlan'>;
  useOwnFolder(): Answer<'backups.useOwnFolder'>;
  setFolder(input: PrivateInput<'backup.setFolder'>): PrivateAnswer<'backup.setFolder'>;
  setPassphrase(input: CommandInput<'backups.setPassphrase'>): Answer<'backups.setPassphrase'>;
  now(): Answer<'backups.now'>;
  /** Codes: backup.*, export.*, store.*, task.cancelled */
  write(input: PrivateInput<'backup.write'>, signal?: AbortSignal): PrivateAnswer<'backup.write'>;
  cancel(): Answer<'backups.cancel'>;
  remove(input: CommandInput<'backups.remove'>): Answer<'backups.remove'>;
  look(input: CommandInput<'backups.look'>): Answer<'backups.look'>;
  /** Codes: backup.*, task.cancelled */
  inspect(input: PrivateInput<'backup.inspect'>, signal?: AbortSignal): PrivateAnswer<'backup.inspect'>;
  unlock(input: CommandInput<'backups.unlock'>): Answer<'backups.unlock'>;
  discard(): Answer<'backups.discard'>;
  /** Writes the plan; whoever opens the records next carries it out. Codes: backup.unknown, input.invalid, export.* */
  prepareRestore(input: PrivateInput<'backup.prepareRestore'>): PrivateAnswer<'backup.prepareRestore'>;
  prepareUndo(input: PrivateInput<'backup.prepareUndo'>): PrivateAnswer<'backup.prepareUndo'>;
  removeKept(input: CommandInput<'backups.removeKept'>): Answer<'backups.removeKept'>;
}
