// A serial line as a transport. The only file that opens the serialport package.
import { SerialPort } from 'serialport';
import { createIncomingBytes } from './incomingBytes.ts';
import type { PortAddress } from './portAddress.ts';
import { settleOnce } from './settleOnce.ts';
import { failedBy } from './systemError.ts';
import type { CloseReason, Transport } from './transport.ts';
import { closedFailure, whileOpen } from './transportFailures.ts';
import { watchForVanishing } from './watchForVanishing.ts';

type SerialAddress = Extract<PortAddress, { kind: 'serial' }>;

/** A line that hangs in close() (an unplugged adapter) is left to the system after this time. */
const closeLimitMs = 900;
const vanishingEveryMs = 250;

const createPort = ({ path, settings }: SerialAddress): SerialPort =>
  new SerialPort({
    path,
    baudRate: settings.baud,
    dataBits: settings.dataBits,
    parity: settings.parity,
    stopBits: settings.stopBits,
    autoOpen: false,
    lock: true,
  });

const wrapOpenPort = (port: SerialPort, address: SerialAddress): Transport => {
  const incoming = createIncomingBytes();
  const ended = settleOnce<CloseReason>();
  const closePort = (): Promise<void> =>
    new Promise((resolve) => {
      if (!port.isOpen) {
        resolve();
        return;
      }
      const timer = setTimeout(resolve, closeLimitMs);
      port.close(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  const fail = (reason: CloseReason): void => {
    if (!ended.settle(reason)) return;
    stopWatching();
    void closePort();
  };
  const stopWatching = address.path.startsWith('/')
    ? watchForVanishing(address.path, vanishingEveryMs, () => {
        fail({ kind: 'failed', systemCode: 'ENODEV', message: `${address.path} is gone` });
      })
    : () => undefined;

  port.on('data', (chunk: Uint8Array) => {
    if (!ended.isSettled) incoming.push(chunk, Date.now());
  });
  port.on('error', (error: unknown) => {
    fail(failedBy(error));
  });
  // Comes twice after an unplugged adapter, first without and then with an error: settled once all the same.
  port.on('close', (error: unknown) => {
    fail(error instanceof Error ? failedBy(error) : { kind: 'ended' });
  });

  const send = (bytes: Uint8Array): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (error: unknown): void => {
        if (error instanceof Error) {
          const reason = failedBy(error);
          fail(reason);
          reject(closedFailure(address, reason));
        } else resolve();
      };
      port.write(Buffer.from(bytes), (error: unknown) => {
        if (error instanceof Error) done(error);
        else port.drain(done);
      });
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
      stopWatching();
      ended.settle({ kind: 'closed' });
      await closePort();
    },
  };
};

/**
 * Opens with an exclusive lock; rejects with the system's error or the signal's reason.
 * Modem lines are never touched: pseudo-terminals and many adapters have none (ENOTTY).
 */
export const openSerial = (address: SerialAddress, signal: AbortSignal, limitMs: number): Promise<Transport> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const port = createPort(address);
    const outcome = settleOnce<'opened' | 'gaveUp'>();
    const giveUp = (error: unknown): void => {
      if (!outcome.settle('gaveUp')) return;
      stop();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const onAbort = (): void => {
      giveUp(signal.reason);
    };
    const timer = setTimeout(() => {
      giveUp(Object.assign(new Error(`${address.path} did not open`), { code: 'ETIMEDOUT' }));
    }, limitMs);
    const stop = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    port.open((error) => {
      if (error !== null) {
        giveUp(error);
        return;
      }
      if (!outcome.settle('opened')) {
        port.on('error', () => undefined);
        port.close(() => undefined);
        return;
      }
      stop();
      resolve(wrapOpenPort(port, address));
    });
  });
