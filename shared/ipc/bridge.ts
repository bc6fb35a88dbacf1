// The one object the window sees of the program.
import type { Result } from '../error/appError.ts';
import type { CommandInput, CommandName, CommandOutput, EventName, EventPayload } from './contract.ts';

/** Name under which the bridge is found on the window. */
export const bridgeName = 'steward';

/** Channel on which the bridge hands over the path of a dropped file; the page itself never learns it. */
export const offerChannel = 'steward!offer';

/** Channel of a command or event on the wire, apart from Electron's own. */
export const channelOf = (name: CommandName | EventName): string => `steward:${name}`;

/** What the preload script exposes; nothing else of the program is reachable from the window. */
export interface ConsoleBridge {
  /** Sends a command; never throws, an unknown name or refused request is a Result too. */
  invoke<K extends CommandName>(name: K, input: CommandInput<K>): Promise<Result<CommandOutput<K>>>;
  /** Offers a file (a DOM `File`) that was dropped on the window; the event `desktop.fileOffered` answers if it can be opened. */
  offer(file: object): void;
  /** Listens to an event until the returned function is called. */
  subscribe<K extends EventName>(name: K, listener: (payload: EventPayload<K>) => void): () => void;
}
