// A driver's dialogue on any medium, with a far end that a test moves byte by byte.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as realPause } from 'node:timers/promises';
import { type Clock, systemClock } from '../../electron/protocol/clock.ts';
import { BlockLink } from '../../electron/protocol/link/blockLink.ts';
import type { Link } from '../../electron/protocol/link/link.ts';
import { newLinkCounters } from '../../electron/protocol/link/linkCounters.ts';
import { StreamLink } from '../../electron/protocol/link/streamLink.ts';
import { ZvtDeadline } from '../../electron/protocol/zvt/zvtDeadline.ts';
import { ZvtDialogue } from '../../electron/protocol/zvt/zvtDialogue.ts';
import type { DialogueEnd, DialogueOrder, DialogueTiming } from '../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { usualDialogueTiming } from '../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { createMemoryPair } from '../../electron/transport/memoryTransport.ts';
import { openTransport } from '../../electron/transport/openTransport.ts';
import { parsePortAddress } from '../../electron/transport/portAddress.ts';
import type { Transport } from '../../electron/transport/transport.ts';
import type { LinkCounters } from '../../shared/model/healthReport.ts';
import { unwrap } from './anEngine.ts';
import { type ByteTerminal, bytesOfHex, createByteTerminal, type Wire } from './byteTerminal.ts';
import { createFakeClock, type FakeClock } from './fakeClock.ts';
import { listenRaw } from './foreignLines.ts';
import { createPseudoTerminals, noPseudoTerminals } from './pseudoTerminal.ts';
import { tcpAddress } from './zvtLine.ts';

/** Where a line runs. The first two need no time. */
export type Medium = 'memory, serial' | 'memory, stream' | 'pseudo-terminal' | 'loopback TCP';

/** Media that this machine has. */
export const allMedia: readonly Medium[] = [
  'memory, serial',
  'memory, stream',
  ...(noPseudoTerminals === null ? (['pseudo-terminal'] as const) : []),
  'loopback TCP',
];
/** Those on which blocks are framed and acknowledged. */
export const serialMedia: readonly Medium[] = allMedia.filter(
  (medium) => medium === 'memory, serial' || medium === 'pseudo-terminal',
);
/** Those on which messages go bare. */
export const streamMedia: readonly Medium[] = allMedia.filter(
  (medium) => medium === 'memory, stream' || medium === 'loopback TCP',
);

/** For tests that real time takes part in: what a machine disturbs that stands still for a moment is tried again. */
export const onRealLines = { retry: 2 } as const;

/** A line with both halves. */
export interface HostileLine {
  readonly clock: Clock;
  readonly terminal: ByteTerminal;
  readonly link: Link;
  readonly near: Transport;
  readonly counters: LinkCounters;
  /** Whole APDUs that the link delivered, as hex, `malformed …`, or `failed <code>`. */
  readonly told: string[];
  /** One dialogue of the console; the signal cancels it. */
  ask(command: string, order?: DialogueOrder, signal?: AbortSignal): Promise<DialogueEnd>;
  /** Waits for a promise; time of the fake clock passes meanwhile, a quarter of a second at a time. */
  wait<T>(promise: Promise<T>): Promise<T>;
  /** Lets this much time pass. */
  advance(ms: number): Promise<void>;
  /** Ends the line as if the plug had been pulled (TCP: a reset). */
  cut(): Promise<void>;
  close(): Promise<void>;
}

/** Both ends of a line without anything on them. */
export interface Ends {
  readonly near: Transport;
  readonly far: Wire;
  readonly clock: Clock;
  readonly fake: FakeClock | null;
  readonly cut: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const wireOf = (transport: Transport): Wire => ({
  write: (bytes) => transport.write(bytes).catch(() => undefined),
  onBytes: (listener) => void transport.onBytes(listener),
});

const memoryEnds = (medium: Medium, fake: FakeClock): Ends => {
  const isStream = medium === 'memory, stream';
  const pair = createMemoryPair({ now: () => fake.now(), ...(isStream ? { address: tcpAddress } : {}) });
  const cut = async (): Promise<void> => {
    pair.cut();
    await fake.settle();
  };
  return { near: pair.console, far: wireOf(pair.terminal), clock: fake, fake, cut, close: cut };
};

const open = async (address: string): Promise<Transport> =>
  unwrap(await openTransport(unwrap(parsePortAddress(address)), new AbortController().signal));

const pseudoTerminalEnds = async (): Promise<Ends> => {
  const pair = await createPseudoTerminals();
  const near = await open(`serial:${pair.near}`);
  const far = await open(`serial:${pair.far}`);
  const cut = (): Promise<void> => pair.unplug();
  const close = async (): Promise<void> => {
    await near.close();
    await far.close();
    await pair.unplug();
  };
  return { near, far: wireOf(far), clock: systemClock, fake: null, cut, close };
};

const socketWire = (socket: Socket): Wire => ({
  write: (bytes) =>
    new Promise((resolve) => {
      if (socket.destroyed) resolve();
      else socket.write(bytes, () => resolve());
    }),
  onBytes: (listener) => void socket.on('data', listener),
});

const loopbackEnds = async (): Promise<Ends> => {
  const met: Socket[] = [];
  const server = await listenRaw((socket) => met.push(socket));
  const near = await open(`tcp://127.0.0.1:${String(server.port)}`);
  while (met[0] === undefined) await realPause(5);
  const [socket] = met;
  const cut = async (): Promise<void> => {
    socket.resetAndDestroy();
    await once(socket, 'close');
  };
  const close = async (): Promise<void> => {
    await near.close();
    await server.close();
  };
  return { near, far: socketWire(socket), clock: systemClock, fake: null, cut, close };
};

/** Opens a line; a fake clock is used where no time passes by itself. */
export const endsOf = (medium: Medium, fake: FakeClock = createFakeClock()): Promise<Ends> => {
  if (medium === 'pseudo-terminal') return pseudoTerminalEnds();
  return medium === 'loopback TCP' ? loopbackEnds() : Promise.resolve(memoryEnds(medium, fake));
};

/** Waits for a promise; time of a fake clock passes meanwhile, a quarter of a second at a time. */
export const waitFor = async <T>(promise: Promise<T>, fake: FakeClock | null): Promise<T> => {
  if (fake === null) return await promise;
  const state = { isDone: false };
  void promise
    .finally(() => {
      state.isDone = true;
    })
    .catch(() => undefined);
  await fake.settle();
  for (let turn = 0; !state.isDone && turn < 20_000; turn += 1) await fake.advance(250);
  return await promise;
};

const hexText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase().replace(/..\B/g, '$& ');

/** Opens a line; `close` when done. Dialogues may take an hour in all. */
export const aHostileLine = async (medium: Medium, timing: Partial<DialogueTiming> = {}): Promise<HostileLine> => {
  const { near, far, clock, fake, cut, close } = await endsOf(medium);
  const isSerial = serialMedia.includes(medium);
  const counters = newLinkCounters();
  const terminal = createByteTerminal(isSerial ? 'serial' : 'stream', far, clock);
  const link: Link = isSerial ? new BlockLink(near, clock, counters) : new StreamLink(near, clock, counters);
  const told: string[] = [];
  link.onEvent((event) => {
    if (event.kind === 'failed') told.push(`failed ${event.error.code}`);
    else told.push(`${event.kind === 'malformed' ? 'malformed ' : ''}${hexText(event.apdu)}`);
  });
  // Made by the first command: a dialogue answers whatever comes unasked, which tests of the bare line do not want.
  let dialogue: ZvtDialogue | null = null;
  const deadlines: ZvtDeadline[] = [];
  return {
    clock,
    terminal,
    link,
    near,
    counters,
    told,
    ask: (command, order = {}, signal = new AbortController().signal) => {
      const deadline = new ZvtDeadline(clock, clock.now() + 3_600_000, signal);
      deadlines.push(deadline);
      dialogue ??= new ZvtDialogue({ link, transport: near, clock, counters }, { ...usualDialogueTiming, ...timing });
      return dialogue.run(Uint8Array.from(bytesOfHex(command)), deadline, order);
    },
    wait: (promise) => waitFor(promise, fake),
    advance: (ms) => (fake === null ? realPause(ms) : fake.advance(ms)),
    cut,
    close: async () => {
      for (const deadline of deadlines) deadline.close();
      dialogue?.close();
      link.close();
      await close();
    },
  };
};
