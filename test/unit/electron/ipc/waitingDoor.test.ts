import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWaitingDoor, type FirstAnswers } from '../../../../electron/ipc/waitingDoor.ts';
import { channelOf } from '../../../../shared/ipc/bridge.ts';
import { type CommandName, commands } from '../../../../shared/ipc/contract.ts';

type Handler = (event: unknown, raw: unknown) => Promise<unknown>;
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('electron', () => ({
  ipcMain: { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) },
}));

beforeEach(() => {
  handlers.clear();
});

const first = {
  'preferences.get': { language: 'en', theme: 'dark', operator: 'Li', showAllPorts: false },
  'shop.state': {
    shop: 'own',
    engine: 'starting',
    error: null,
    notices: [],
    dataFolder: '/data',
    version: '1',
    electronVersion: '33',
  },
} as const satisfies FirstAnswers;

const page = { senderFrame: 'page' };
const aDoor = () => createWaitingDoor({ first, isTrusted: (sender) => sender === (page.senderFrame as unknown) });

const asked = (name: CommandName, raw: unknown, event: object = page): Promise<unknown> =>
  handlers.get(channelOf(name))?.(event, raw) ?? Promise.reject(new Error('no door'));

describe('createWaitingDoor', () => {
  it('takes every command of the contract; what it answers itself keeps to the contract', async () => {
    aDoor();
    expect(new Set(handlers.keys())).toEqual(new Set((Object.keys(commands) as CommandName[]).map(channelOf)));
    for (const name of Object.keys(first) as (keyof FirstAnswers)[]) {
      expect(commands[name].answeredBy).toBe('main');
      const answer = await asked(name, {});
      expect(answer).toEqual({ ok: true, value: first[name] });
      expect(commands[name].output.safeParse(first[name]).success).toBe(true);
    }
  });

  it('tells the first answers once, to our own page, and to nobody after it was opened', async () => {
    const door = aDoor();
    const foreign = asked('shop.state', {}, { senderFrame: 'other' });
    const odd = asked('shop.state', { all: true });
    const none = asked('shop.state', null);
    expect(await asked('shop.state', {})).toEqual({ ok: true, value: first['shop.state'] });
    const again = asked('shop.state', {});
    const answer = (event: unknown, raw: unknown) => Promise.resolve({ event, raw });
    door.open(
      new Map([
        ['shop.state', answer],
        ['preferences.get', answer],
      ]),
    );
    expect(await foreign).toEqual({ event: { senderFrame: 'other' }, raw: {} });
    expect(await odd).toEqual({ event: page, raw: { all: true } });
    expect(await none).toEqual({ event: page, raw: null });
    expect(await again).toEqual({ event: page, raw: {} });
    expect(await asked('preferences.get', {})).toEqual({ event: page, raw: {} });
  });

  it('keeps any other question until it is opened, then passes the sender and the input on unchanged', async () => {
    const door = aDoor();
    let isAnswered = false;
    const early = asked('terminals.list', { a: 1 }).then((answer) => {
      isAnswered = true;
      return answer;
    });
    await Promise.resolve();
    expect(isAnswered).toBe(false);
    door.open(new Map([['terminals.list', (event, raw) => Promise.resolve({ event, raw })]]));
    expect(await early).toEqual({ event: page, raw: { a: 1 } });
    expect(await asked('terminals.list', 'later')).toEqual({ event: page, raw: 'later' });
  });

  it('refuses what nobody answers instead of waiting for ever', async () => {
    aDoor().open(new Map());
    await expect(asked('preferences.get', {})).rejects.toThrow('nobody answers preferences.get');
  });
});
