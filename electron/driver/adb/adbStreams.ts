// An open transport in the form that the ADB library takes: a stream of what comes, a guarded one of what goes.
import { AdbCommand, type AdbDaemonConnection, type AdbPacketData, type AdbServerClient } from '@yume-chan/adb';
import { Consumable, MaybeConsumable, ReadableStream } from '@yume-chan/stream-extra';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import { AdbPacketFramer, type AdbWord, adbWords, encodePacket } from '../../protocol/adb/adbPacket.ts';
import type { Transport } from '../../transport/transport.ts';
import { guardPacket, guardRequest } from './adbGuard.ts';

/** More than all answers of a terminal together; a line that brings more is closed, so that memory stays bounded. */
const mostBytes = 16 * 1024 * 1024;

/** What has been heard on a connection so far. */
export interface Heard {
  /** The first bytes, for saying what they look like. */
  first: Uint8Array;
  bytes: number;
  /** The far end asked for a key. */
  isAskedForKey: boolean;
  isForeign: boolean;
  isClosed: boolean;
}

/** Nothing yet. */
export const newHeard = (): Heard => ({
  first: new Uint8Array(0),
  bytes: 0,
  isAskedForKey: false,
  isForeign: false,
  isClosed: false,
});

interface Incoming<T> {
  readonly stream: ReadableStream<T>;
  readonly closed: Promise<undefined>;
  /** Stops listening; the transport stays open. */
  readonly release: () => void;
}

const incoming = <T>(transport: Transport, heard: Heard, parts: (chunk: Uint8Array) => readonly T[]): Incoming<T> => {
  let finish: () => void = () => undefined;
  const stream = new ReadableStream<T>({
    start: (controller) => {
      let isOver = false;
      const undo = transport.onBytes((chunk) => {
        if (isOver) return;
        if (heard.bytes < 256) heard.first = Uint8Array.from([...heard.first, ...chunk.subarray(0, 256)]);
        heard.bytes += chunk.length;
        for (const part of parts(chunk)) controller.enqueue(part);
        if (heard.isForeign || heard.bytes > mostBytes) void transport.close();
      });
      finish = () => {
        if (isOver) return;
        isOver = true;
        undo();
        try {
          controller.close();
        } catch {
          // The reader has given it up already.
        }
      };
    },
    cancel: () => {
      finish = () => undefined;
    },
  });
  const closed = transport.closed.then(() => {
    heard.isClosed = true;
    finish();
    return undefined;
  });
  return {
    stream,
    closed,
    release: () => {
      finish();
    },
  };
};

// A line that is gone says so by its end; a write that fails then would be told twice, and to nobody.
const quietly = (work: Promise<void>): Promise<void> => work.catch(() => undefined);

/** A connection to an ADB server. */
export const serverConnection = (
  transport: Transport,
  heard: Heard,
  counters: LinkCounters,
): AdbServerClient.ServerConnection => {
  const { stream, closed } = incoming(transport, heard, (chunk) => [chunk]);
  return {
    readable: stream,
    writable: new MaybeConsumable.WritableStream<Uint8Array>({
      write: (bytes) => {
        guardRequest(bytes);
        counters.blocksSent += 1;
        return quietly(transport.write(bytes));
      },
    }),
    closed,
    close: () => void transport.close(),
  };
};

const mayPass = (packet: Parameters<typeof guardPacket>[0]): boolean => {
  try {
    guardPacket(packet);
    return true;
  } catch {
    return false;
  }
};

const wordOf = (command: number): AdbWord =>
  (Object.keys(adbWords) as AdbWord[]).find((word) => adbWords[word] === command) ?? 'WRTE';

/** A connection to a terminal's own daemon; after `release` nothing is heard or sent, and the transport stays open. */
export const daemonConnection = (
  transport: Transport,
  heard: Heard,
  counters: LinkCounters,
): { readonly connection: AdbDaemonConnection; readonly release: () => void } => {
  const framer = new AdbPacketFramer();
  let isReleased = false;
  const { stream, release } = incoming(transport, heard, (chunk) =>
    framer.push(chunk).flatMap((packet): AdbPacketData[] => {
      if (packet === 'foreign') {
        heard.isForeign = true;
        return [];
      }
      counters.blocksReceived += 1;
      const { word, arg0, arg1, data } = packet;
      if (word === 'AUTH') heard.isAskedForKey = true;
      // A terminal never opens anything at our end.
      return word === 'OPEN' ? [] : [{ command: AdbCommand[commandNames[word]], arg0, arg1, payload: data }];
    }),
  );
  const connection: AdbDaemonConnection = {
    readable: stream,
    writable: new Consumable.WritableStream({
      write: ({ command, arg0, arg1, payload }) => {
        if (isReleased) return Promise.resolve();
        const packet = { word: wordOf(command), arg0, arg1, data: payload };
        // A mistake above ends the line instead of being thrown: the library would leave the rejection to nobody.
        if (!mayPass(packet)) return transport.close();
        counters.blocksSent += 1;
        return quietly(transport.write(encodePacket(packet)));
      },
    }),
  };
  return {
    connection,
    release: () => {
      isReleased = true;
      release();
    },
  };
};

const commandNames = {
  CNXN: 'Connect',
  AUTH: 'Auth',
  OPEN: 'Open',
  OKAY: 'Okay',
  WRTE: 'Write',
  CLSE: 'Close',
} as const satisfies Record<AdbWord, keyof typeof AdbCommand>;
