// The only door from the window into the program: every command of the contract, checked, and nothing else.
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channelOf, offerChannel } from '../../shared/ipc/bridge.ts';
import type { CommandName } from '../../shared/ipc/contract.ts';
import { commands } from '../../shared/ipc/contract.ts';
import type { Logger } from '../log/logger.ts';
import { type Answer, type Answers, answerCommand, contractBreach } from './answerCommand.ts';
import type { SenderFrame } from './trustedSender.ts';

/** What the door needs to know. */
export interface ContractDoor {
  readonly answers: Answers;
  readonly isTrusted: (sender: SenderFrame | null) => boolean;
  /** The path of a file that was dropped on the window; it may be anything. */
  readonly onOffer: (path: unknown) => void;
  readonly log: Logger;
  /** Whether answers are compared with the contract too; costs time, so development and tests only. */
  readonly isStrict: boolean;
}

const handleOne = (name: CommandName, door: ContractDoor): void => {
  // Which answer belongs to which name is held together by the type of the table; here one is as good as another.
  const answer = door.answers[name] as Answer<CommandName>;
  ipcMain.handle(channelOf(name), async (event: IpcMainInvokeEvent, raw: unknown) => {
    const isTrusted = door.isTrusted(event.senderFrame);
    const result = await answerCommand({ name, isTrusted, raw }, answer, door.log);
    const breach = door.isStrict ? contractBreach(name, result) : null;
    if (breach !== null) door.log('error', 'an answer breaks the contract', { command: name, breach });
    return result;
  });
};

/** Answers every command of the contract from now on. */
export const handleContract = (door: ContractDoor): void => {
  for (const name of Object.keys(commands) as CommandName[]) handleOne(name, door);
  ipcMain.on(offerChannel, (event, path: unknown) => {
    if (door.isTrusted(event.senderFrame)) door.onOffer(path);
  });
};
