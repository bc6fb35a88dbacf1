// Every channel answers good and bad payloads, foreign senders and thrown errors; the doors let nothing else through.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleContract } from '../../electron/ipc/handleContract.ts';
import { publishEvents } from '../../electron/ipc/publishEvents.ts';
import { createWaitingDoor, type FirstAnswers } from '../../electron/ipc/waitingDoor.ts';
import { firstShopState } from '../../electron/main/shopState.ts';
import type { Result } from '../../shared/error/appError.ts';
import { AppFailure, success } from '../../shared/error/appError.ts';
import { channelOf, offerChannel } from '../../shared/ipc/bridge.ts';
import { commandNames, eventNames } from '../../shared/ipc/channelNames.ts';
import type { CommandName, EventName } from '../../shared/ipc/contract.ts';
import { commands, events } from '../../shared/ipc/contract.ts';
import { sampleOf } from '../support/sampleOf.ts';

type Handle = (event: { senderFrame: { url: string; parent: null } }, raw: unknown) => Promise<Result<unknown>>;

// Electron itself is the one thing here that is not ours: it is a table of handlers.
const handlers = vi.hoisted(() => new Map<string, Handle>());
const listeners = vi.hoisted(() => new Map<string, (event: unknown, path: unknown) => void>());
vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, handle: Handle) => {
      if (handlers.has(channel)) throw new Error(`second handler for ${channel}`);
      handlers.set(channel, handle);
    },
    on: (channel: string, listen: (event: unknown, path: unknown) => void) => listeners.set(channel, listen),
  },
}));

const names = Object.keys(commands) as CommandName[];
const ours = { senderFrame: { url: 'app://steward/index.html', parent: null } };
const foreign = { senderFrame: { url: 'https://example.org/', parent: null } };

const firstAnswers: FirstAnswers = {
  'preferences.get': { language: 'zh', theme: 'system', operator: 'Li', showAllPorts: false },
  'shop.state': firstShopState({ dataFolder: '/data', version: '1', electronVersion: '33' }),
};

type Answers = Parameters<typeof handleContract>[0]['answers'];

/** Opens the door with one and the same answer behind every command. */
const open = (answer: (name: CommandName, input: unknown) => Promise<Result<unknown>>): string[] => {
  const log: string[] = [];
  handlers.clear();
  handleContract({
    waiting: createWaitingDoor({ first: firstAnswers, isTrusted: () => false }),
    answers: Object.fromEntries(
      names.map((name) => [name, async (input: unknown) => await answer(name, input)]),
    ) as unknown as Answers,
    isTrusted: (sender) => sender?.url === ours.senderFrame.url,
    log: (_level, message) => {
      log.push(message);
    },
    onOffer: (path) => log.push(`offered ${String(path)}`),
    isStrict: true,
  });
  return log;
};

const send = async (name: CommandName, event: typeof ours, raw: unknown): Promise<Result<unknown>> => {
  const handle = handlers.get(channelOf(name));
  if (handle === undefined) throw new Error(`nobody answers ${name}`);
  return await handle(event, raw);
};

describe('every command', () => {
  const seen: unknown[] = [];
  beforeEach(() => {
    seen.length = 0;
  });

  it('has exactly one handler', () => {
    open(async () => success(null));
    expect([...handlers.keys()].sort()).toEqual(names.map(channelOf).sort());
  });

  it('is known to the bridge of the window, and nothing more', () => {
    expect(Object.keys(commandNames).sort()).toEqual([...names].sort());
    expect(Object.keys(eventNames).sort()).toEqual(Object.keys(events).sort());
  });

  it.each(names)('%s passes a good payload on, parsed, and gives back the answer', async (name) => {
    const input = sampleOf(commands[name].input);
    const output = sampleOf(commands[name].output);
    const log = open(async (_name, given) => {
      seen.push(given);
      return success(output);
    });
    expect(await send(name, ours, input)).toEqual(success(output));
    expect(seen).toEqual([commands[name].input.parse(input)]);
    expect(log).toEqual([]);
  });

  it.each(names)('%s refuses a bad payload without calling its handler', async (name) => {
    open(async (_name, given) => {
      seen.push(given);
      return success(null);
    });
    for (const bad of [undefined, null, 7, 'text', [], [{}]]) {
      expect(await send(name, ours, bad)).toMatchObject({ ok: false, error: { code: 'ipc.bad-request' } });
    }
    const input = sampleOf(commands[name].input) as Record<string, unknown>;
    for (const key of Object.keys(input)) {
      const spoilt = await send(name, ours, { ...input, [key]: Number.NaN });
      expect(spoilt).toMatchObject({ ok: false, error: { code: 'ipc.bad-request' } });
    }
    expect(seen).toEqual([]);
  });

  it.each(names)('%s refuses a foreign sender without looking at the payload', async (name) => {
    open(async (_name, given) => {
      seen.push(given);
      return success(null);
    });
    const result = await send(name, foreign, sampleOf(commands[name].input));
    expect(result).toMatchObject({ ok: false, error: { code: 'ipc.untrusted-sender' } });
    expect(seen).toEqual([]);
  });

  it.each(names)('%s answers a thrown error with a code', async (name) => {
    open(async () => {
      throw new Error('broken on purpose');
    });
    const bug = await send(name, ours, sampleOf(commands[name].input));
    expect(bug).toMatchObject({ ok: false, error: { code: 'internal.bug' } });

    open(async () => {
      throw new AppFailure({ code: 'store.disk-full', facts: {} });
    });
    const expected = await send(name, ours, sampleOf(commands[name].input));
    expect(expected).toMatchObject({ ok: false, error: { code: 'store.disk-full' } });
  });

  it('has an answer that breaks the contract reported', async () => {
    const log = open(async () => success({ not: 'this' }));
    await send('terminals.list', ours, {});
    expect(log).toContain('an answer breaks the contract');
  });
});

describe('every event', () => {
  const eventList = Object.keys(events) as EventName[];

  const door = (isDestroyed: boolean) => {
    const sent: unknown[][] = [];
    const log: string[] = [];
    const publish = publishEvents({
      receiver: () => ({ send: (...parts: unknown[]) => void sent.push(parts), isDestroyed: () => isDestroyed }),
      log: (_level, message) => {
        log.push(message);
      },
      isStrict: true,
    });
    return { publish, sent, log };
  };

  it.each(eventList)('%s reaches the window whole', (name) => {
    const { publish, sent } = door(false);
    const payload = sampleOf(events[name].payload);
    publish(name, payload as never);
    expect(sent).toEqual([[channelOf(name), payload]]);
  });

  it.each(eventList)('%s with a payload that breaks the contract is reported and not sent', (name) => {
    const { publish, sent, log } = door(false);
    publish(name, { not: 'this' } as never);
    expect(sent).toEqual([]);
    expect(log).toEqual(['an event breaks the contract']);
  });

  it('is dropped when the window is gone', () => {
    const { publish, sent } = door(true);
    publish('ports.changed', []);
    expect(sent).toEqual([]);
  });
});

describe('the door for dropped files', () => {
  it('hears our own page and nobody else', () => {
    const log = open(async () => success({}));
    listeners.get(offerChannel)?.(ours, '/home/li/a.csv');
    listeners.get(offerChannel)?.(foreign, '/etc/passwd');
    listeners.get(offerChannel)?.({ senderFrame: null }, '/etc/passwd');
    expect(log).toEqual(['offered /home/li/a.csv']);
  });
});
