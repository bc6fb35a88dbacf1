// An open transport in the form that the ADB library takes: a stream of what comes, a guarded one of what goes.
import {
  AdbCommand,
  type AdbDaemonConnection,
  type AdbPacketData,
  type AdbPacketInit,
  type AdbServerClient,
} from '@yume-chan/adb';
import { Consumable, MaybeConsumable, ReadableStream } from '@yume-chan/stream-extra';
import type { LinkCounters } from '../../../shared/model/healthReport.ts';
import { AdbPacketFramer, type AdbWord, adbWords, encodePacket } from '../../protocol/adb/adbPacket.ts';
import type { Transport } from '../../transport/transport.ts';
import { guardPacket, guardRequest } from './adbGuard.ts';
import { PacketFlow } from './packetFlow.ts';

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
  readonly enqueue: (part: T) => void;
  readonly closed: Promise<undefined>;
  /** Stops listening; the transport stays open. */
  readonly release: () => void;
}

/** What is needed of the library's type, which is not to be had by name. */
interface StreamEnd<T> {
  enqueue(part: T): void;
  close(): void;
}

const incoming = <T>(transport: Transport, heard: Heard, take: (chunk: Uint8Array) => void): Incoming<T> => {
  // Empty once the stream is over, for then the library's end takes nothing more.
  const ends: StreamEnd<T>[] = [];
  const stream = new ReadableStream<T>({
    start: (end) => void ends.push(end),
    cancel: () => {
      ends.length = 0;
      undo();
    },
  });
  const undo = transport.onBytes((chunk) => {
    if (heard.bytes < 256) heard.first = Uint8Array.from([...heard.first, ...chunk.subarray(0, 256)]);
    heard.bytes += chunk.length;
    take(chunk);
    if (heard.isForeign || heard.bytes > mostBytes) void transport.close();
  });
  const release = (): void => {
    undo();
    for (const end of ends.splice(0)) end.close();
  };
  const closed = transport.closed.then(() => {
    heard.isClosed = true;
    release();
    return undefined;
  });
  return {
    stream,
    closed,
    release,
    enqueue: (part) => {
      for (const end of ends) end.enqueue(part);
    },
  };
};

// A line that is gone says so by its end; a write that fails then would be told twice, and to nobody.
const quietly = async (work: Promise<void>): Promise<void> => {
  await Promise.allSettled([work]);
};

/** A connection to an ADB server. */
export const serverConnection = (
  transport: Transport,
  heard: Heard,
  counters: LinkCounters,
): AdbServerClient.ServerConnection => {
  const line = incoming<Uint8Array>(transport, heard, (chunk) => {
    line.enqueue(chunk);
  });
  return {
    readable: line.stream,
    writable: new MaybeConsumable.WritableStream<Uint8Array>({
      write: (bytes) => {
        guardRequest(bytes);
        counters.blocksSent += 1;
        return quietly(transport.write(bytes));
      },
    }),
    closed: line.closed,
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

/** A connection to a terminal's own daemon. */
export interface DaemonLine {
  readonly connection: AdbDaemonConnection;
  /** The library has written a new stream down, or given it up. */
  readonly opened: () => void;
  /** Nothing is heard or sent any more; the transport stays open. */
  readonly release: () => void;
}

/** Makes one. */
export const daemonConnection = (transport: Transport, heard: Heard, counters: LinkCounters): DaemonLine => {
  const framer = new AdbPacketFramer();
  let isReleased = false;
  const flow = new PacketFlow(({ word, arg0, arg1, data }) => {
    line.enqueue({ command: AdbCommand[commandNames[word]], arg0, arg1, payload: data });
  });
  const line = incoming<AdbPacketData>(transport, heard, (chunk) => {
    for (const packet of framer.push(chunk)) {
      if (packet === 'foreign') {
        heard.isForeign = true;
        continue;
      }
      counters.blocksReceived += 1;
      if (packet.word === 'AUTH') heard.isAskedForKey = true;
      // A terminal never opens anything at our end.
      if (packet.word !== 'OPEN') flow.push(packet);
    }
  });
  const writable = new Consumable.WritableStream<AdbPacketInit>({
    write: async ({ command, arg0, arg1, payload }) => {
      if (isReleased) return;
      const packet = { word: wordOf(command), arg0, arg1, data: payload };
      // A mistake above ends the line instead of being thrown: the library would leave the rejection to nobody.
      if (!mayPass(packet)) {
        await transport.close();
        return;
      }
      counters.blocksSent += 1;
      // Told first: the answer may be here before the write is done.
      flow.sent(packet);
      await quietly(transport.write(encodePacket(packet)));
    },
  });
  return {
    connection: { readable: line.stream, writable },
    opened: () => {
      flow.opened();
    },
    release: () => {
      isReleased = true;
      line.release();
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
