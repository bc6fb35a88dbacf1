// The page asks before those who answer have been loaded. What it needs for its first picture it is told at once, from what
// the start has read already; everything else waits at this door, none is lost.
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { channelOf } from '../../shared/ipc/bridge.ts';
import { commandNames } from '../../shared/ipc/channelNames.ts';
import type { CommandName, CommandOutput } from '../../shared/ipc/contract.ts';
import type { SenderFrame } from './trustedSender.ts';

/** Answers what came by a channel. */
export type ChannelAnswer = (event: IpcMainInvokeEvent, raw: unknown) => Promise<unknown>;

/** What the page asks before it draws anything. */
export interface FirstAnswers {
  readonly 'preferences.get': CommandOutput<'preferences.get'>;
  readonly 'shop.state': CommandOutput<'shop.state'>;
}

/** What is known while nobody answers yet. */
export interface EarlyDoor {
  readonly first: FirstAnswers;
  readonly isTrusted: (sender: SenderFrame | null) => boolean;
}

/** The door of all questions: open to them at once, to answers later. */
export interface WaitingDoor {
  /** Hands all that wait, and all that come, to those who answer. */
  open(answers: ReadonlyMap<CommandName, ChannelAnswer>): void;
}

const isEmpty = (raw: unknown): boolean => typeof raw === 'object' && raw !== null && Object.keys(raw).length === 0;

/** Takes every command from now on. A first answer is given once: whoever asks again hears what really holds. */
export const createWaitingDoor = ({ first, isTrusted }: EarlyDoor): WaitingDoor => {
  let open: WaitingDoor['open'] = () => undefined;
  const opened = new Promise<ReadonlyMap<CommandName, ChannelAnswer>>((resolve) => {
    open = resolve;
  });
  const early = new Map<string, unknown>(Object.entries(first));
  for (const name of Object.keys(commandNames) as CommandName[]) {
    ipcMain.handle(channelOf(name), async (event, raw: unknown) => {
      if (early.has(name) && isTrusted(event.senderFrame) && isEmpty(raw)) {
        const value = early.get(name);
        early.delete(name);
        return { ok: true, value };
      }
      const answer = (await opened).get(name);
      if (answer === undefined) throw new Error(`nobody answers ${name}`);
      return await answer(event, raw);
    });
  }
  return {
    open: (answers) => {
      early.clear();
      open(answers);
    },
  };
};
