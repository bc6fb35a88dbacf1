// The only door from the window into the program: every command of the contract, checked, and nothing else.
import { ipcMain } from 'electron';
import { offerChannel } from '../../shared/ipc/bridge.ts';
import type { CommandName } from '../../shared/ipc/contract.ts';
import { commands } from '../../shared/ipc/contract.ts';
import type { Logger } from '../log/logger.ts';
import { type Answer, type Answers, answerCommand, contractBreach } from './answerCommand.ts';
import type { SenderFrame } from './trustedSender.ts';
import type { ChannelAnswer, WaitingDoor } from './waitingDoor.ts';

/** What the door needs to know. */
export interface ContractDoor {
  readonly answers: Answers;
  readonly isTrusted: (sender: SenderFrame | null) => boolean;
  /** The path of a file that was dropped on the window; it may be anything. */
  readonly onOffer: (path: unknown) => void;
  readonly log: Logger;
  /** Whether answers are compared with the contract too; costs time, so development and tests only. */
  readonly isStrict: boolean;
  /** Where questions wait since the window was opened. */
  readonly waiting: WaitingDoor;
}

const answerOne =
  (name: CommandName, { answers, isTrusted, log, isStrict }: ContractDoor): ChannelAnswer =>
  async (event, raw) => {
    // Which answer belongs to which name is held together by the type of the table; here one is as good as another.
    const answer = answers[name] as Answer<CommandName>;
    const result = await answerCommand({ name, isTrusted: isTrusted(event.senderFrame), raw }, answer, log);
    const breach = isStrict ? contractBreach(name, result) : null;
    if (breach !== null) log('error', 'an answer breaks the contract', { command: name, breach });
    return result;
  };

/** Answers every command of the contract from now on. */
export const handleContract = (door: ContractDoor): void => {
  const all = new Map((Object.keys(commands) as CommandName[]).map((name) => [name, answerOne(name, door)]));
  ipcMain.on(offerChannel, (event, path: unknown) => {
    if (door.isTrusted(event.senderFrame)) door.onOffer(path);
  });
  door.waiting.open(all);
};
