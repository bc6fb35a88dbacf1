// The page asks its first questions before those who answer have been loaded: they wait at this door, none is lost.
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channelOf } from '../../shared/ipc/bridge.ts';
import type { CommandName } from '../../shared/ipc/contract.ts';

/** Answers what came by a channel. */
export type ChannelAnswer = (event: IpcMainInvokeEvent, raw: unknown) => Promise<unknown>;

/** What the page asks before it draws anything; everything else it asks only after these were answered. */
export const firstQuestions = ['preferences.get', 'shop.state'] as const satisfies readonly CommandName[];

/** The door of the first questions: open to them at once, to answers later. */
export interface WaitingDoor {
  /** Hands all that wait, and all that come, to those who answer. */
  open(answers: ReadonlyMap<CommandName, ChannelAnswer>): void;
}

/** Takes the first questions from now on. */
export const createWaitingDoor = (): WaitingDoor => {
  let open: WaitingDoor['open'] = () => undefined;
  const opened = new Promise<ReadonlyMap<CommandName, ChannelAnswer>>((resolve) => {
    open = resolve;
  });
  for (const name of firstQuestions) {
    ipcMain.handle(channelOf(name), async (event, raw: unknown) => {
      const answer = (await opened).get(name);
      if (answer === undefined) throw new Error(`nobody answers ${name}`);
      return answer(event, raw);
    });
  }
  return { open: (answers) => open(answers) };
};
