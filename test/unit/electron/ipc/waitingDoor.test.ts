import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWaitingDoor, firstQuestions } from '../../../../electron/ipc/waitingDoor.ts';
import { channelOf } from '../../../../shared/ipc/bridge.ts';
import { commands } from '../../../../shared/ipc/contract.ts';

type Handler = (event: unknown, raw: unknown) => Promise<unknown>;
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
}));

beforeEach(() => {
  handlers.clear();
});

const asked = (name: (typeof firstQuestions)[number], raw: unknown): Promise<unknown> =>
  handlers.get(channelOf(name))?.({ from: 'page' }, raw) ?? Promise.reject(new Error('no door'));

describe('createWaitingDoor', () => {
  it('takes only commands of the contract that the main process answers itself', () => {
    createWaitingDoor();
    expect([...handlers.keys()]).toEqual(firstQuestions.map(channelOf));
    for (const name of firstQuestions) expect(commands[name].answeredBy).toBe('main');
  });

  it('keeps a question until it is opened, then passes the sender and the input on unchanged', async () => {
    const door = createWaitingDoor();
    let isAnswered = false;
    const early = asked('shop.state', { a: 1 }).then((answer) => {
      isAnswered = true;
      return answer;
    });
    await Promise.resolve();
    expect(isAnswered).toBe(false);
    door.open(new Map([['shop.state', (event, raw) => Promise.resolve({ event, raw })]]));
    expect(await early).toEqual({ event: { from: 'page' }, raw: { a: 1 } });
    expect(await asked('shop.state', 'later')).toEqual({ event: { from: 'page' }, raw: 'later' });
  });

  it('refuses what nobody answers instead of waiting for ever', async () => {
    createWaitingDoor().open(new Map());
    await expect(asked('preferences.get', {})).rejects.toThrow('nobody answers preferences.get');
  });
});
