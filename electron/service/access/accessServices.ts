// Who is at the program and what they may do, as the door, the window and the command line see it.
import type { GuardedCommand } from '../../../shared/access/commandRights.ts';
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { Person } from '../../../shared/people/person.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Logging in, locking, and what may be done. */
export interface Access {
  state(): Answer<'access.state'>;
  login(input: CommandInput<'access.login'>): Answer<'access.login'>;
  look(): Answer<'access.look'>;
  lock(): Answer<'access.lock'>;
  logout(): Answer<'access.logout'>;
  touch(): Answer<'access.touch'>;
  setSettings(input: CommandInput<'access.setSettings'>): Answer<'access.setSettings'>;
  makeRecovery(input: CommandInput<'access.makeRecovery'>): Answer<'access.makeRecovery'>;
  recover(input: CommandInput<'access.recover'>): Answer<'access.recover'>;
  /** Whether a request may be carried out now; a refusal changes nothing. Codes: access.locked, access.not-allowed, access.own-shop, store.* */
  admit(command: GuardedCommand, input: unknown): Promise<Result<Record<string, never>>>;
  /** Whether roles are in force. Rejects with store.* */
  isGuarded(): Promise<boolean>;
  /** The first PIN of an owner is set here: it is they who sit there, from the moment it counts. */
  seat(personId: string): void;
  /** They are in. */
  enter(person: Pick<Person, 'id' | 'name'>): Promise<void>;
  /** It was not set after all. */
  unseat(): void;
  /** Something was published. */
  hear(name: string): void;
  stop(): void;
}
