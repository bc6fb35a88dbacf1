// A TCP connection as a transport (ZVT PA00P016 rev 04 §2.2: the terminal listens, the console connects).
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { createIncomingBytes } from './incomingBytes.ts';
import type { PortAddress } from './portAddress.ts';
import { settleOnce } from './settleOnce.ts';
import { failedBy } from './systemError.ts';
import type { CloseReason, Transport } from './transport.ts';
import { closedFailure, whileOpen } from './transportFailures.ts';

type TcpAddress = Extract<PortAddress, { kind: 'tcp' }>;

/** How long the far end may take to close its half before the socket is torn down. */
const farewellMs = 500;

/** Wraps a connected socket; the transport owns it from then on. */
export const createTcpTransport = (socket: Socket, address: PortAddress): Transport => {
  const incoming = createIncomingBytes();
  const ended = settleOnce<CloseReason>();
  socket.setNoDelay(true);
  socket.setKeepAlive(true, 15_000);
  socket.on('data', (chunk: Uint8Array) => {
    if (!ended.isSettled) incoming.push(chunk, Date.now());
  });
  socket.on('error', (error) => {
    ended.settle(failedBy(error));
  });
  socket.on('end', () => {
    ended.settle({ kind: 'ended' });
  });
  socket.on('close', () => {
    ended.settle({ kind: 'ended' });
  });

  const send = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      socket.write(bytes, (error) => {
        if (error) reject(closedFailure(address, failedBy(error)));
        else resolve();
      });
    });

  const farewell = (): Promise<void> =>
    new Promise((resolve) => {
      if (socket.destroyed) {
        resolve();
        return;
      }
      const timer = setTimeout(() => socket.destroy(), farewellMs);
      socket.once('close', () => {
        clearTimeout(timer);
        resolve();
      });
      socket.end();
    });

  return {
    address,
    closed: ended.promise,
    onBytes: (listener) => incoming.subscribe(listener),
    write: async (bytes, signal) => {
      if (ended.isSettled) throw closedFailure(address);
      await whileOpen(send(bytes), { address, ended }, signal);
    },
    close: async () => {
      ended.settle({ kind: 'closed' });
      await farewell();
    },
  };
};

const timedOut = (limitMs: number): Error =>
  Object.assign(new Error(`no connection within ${String(limitMs)} ms`), { code: 'ETIMEDOUT' });

/** Connects; rejects with the system's error (`ETIMEDOUT` after the limit) or with the signal's reason. */
export const openTcp = (address: TcpAddress, signal: AbortSignal, limitMs: number): Promise<Transport> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const socket = connect({ host: address.host, port: address.port, autoSelectFamilyAttemptTimeout: 1500 });
    const stop = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
      socket.off('error', fail);
    };
    const fail = (error: unknown): void => {
      stop();
      socket.on('error', () => undefined);
      socket.destroy();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const giveUp = (): void => {
      fail(signal.reason);
    };
    const timer = setTimeout(() => {
      fail(timedOut(limitMs));
    }, limitMs);
    signal.addEventListener('abort', giveUp, { once: true });
    socket.once('error', fail);
    socket.once('connect', () => {
      stop();
      resolve(createTcpTransport(socket, address));
    });
  });
