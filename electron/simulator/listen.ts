// Makes a simulated terminal reachable for any ZVT client: on a TCP port of this computer, or on a pseudo-terminal.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { parsePortAddress } from '../transport/portAddress.ts';
import { systemError } from '../transport/systemError.ts';
import { createTcpTransport } from '../transport/tcpTransport.ts';
import type { Transport } from '../transport/transport.ts';
import type { Pluggable } from './controlRequests.ts';
import { type LineRate, paceTransport } from './pacing.ts';
import { createPseudoTerminal } from './ptyTransport.ts';
import type { SimulatedFarEnd } from './simulatorFamily.ts';

/** A terminal that waits for consoles. */
export interface Listening {
  /** As `check` takes it: `tcp://127.0.0.1:20007` or `serial:/tmp/terminal`. */
  readonly address: string;
  /** Ends all connections and frees the port or path; closing twice does nothing. */
  close(): Promise<void>;
}

/** One whose cable can be pulled and put back. */
export interface PluggableListening extends Listening, Pluggable {}

const loopback = '127.0.0.1';
const replugMs = 300;
const mostConnections = 500;

/**
 * Listens on the loopback interface; any number of consoles may connect. `port` 0 lets the system choose.
 * Codes: input.invalid (a host other than 127.0.0.1), transport.busy, transport.permission-denied
 */
export const listenTcp = async (
  terminal: SimulatedFarEnd,
  place: { readonly host?: string; readonly port: number },
): Promise<Result<PluggableListening>> => {
  const host = place.host ?? loopback;
  if (host !== loopback && host !== 'localhost') {
    // A simulated terminal has no password: it must not be reachable from other computers.
    return failure('input.invalid', { field: '--listen', found: host, expected: 'tcp://127.0.0.1:PORT' });
  }
  const sockets = new Set<Socket>();
  let server: Server | null = null;

  const plug = async (port: number): Promise<Result<number>> => {
    const made = createServer({ noDelay: true }, (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      const remote = parsePortAddress(`tcp://${loopback}:${String(socket.remotePort ?? 1)}`);
      if (!remote.ok) {
        socket.destroy();
        return;
      }
      terminal.attach(createTcpTransport(socket, remote.value), 'stream', () => socket.destroy());
    });
    made.maxConnections = mostConnections;
    try {
      made.listen(port, loopback);
      await once(made, 'listening');
    } catch (thrown) {
      const { code, message } = systemError(thrown);
      const address = `tcp://${loopback}:${String(port)}`;
      return failure(
        code === 'EACCES' ? 'transport.permission-denied' : 'transport.busy',
        { address, path: address },
        message,
      );
    }
    made.on('error', () => undefined);
    server = made;
    return success((made.address() as AddressInfo).port);
  };
  const unplug = async (): Promise<void> => {
    const gone = server;
    server = null;
    if (gone === null) return;
    const closed = once(gone, 'close');
    gone.close();
    for (const socket of sockets) socket.resetAndDestroy();
    await closed;
  };

  const first = await plug(place.port);
  if (!first.ok) return first;
  return success({
    address: `tcp://${loopback}:${String(first.value)}`,
    close: unplug,
    unplug,
    plug: async () => (server === null ? await plug(first.value) : success(first.value)),
    isPlugged: () => server !== null,
  });
};

/**
 * Offers the terminal on a pseudo-terminal whose path is `path`; it stays when the console closes it, and comes back
 * after a fault has unplugged it. `rate` slows the line down to that of a real one.
 * Codes: input.invalid (socat is missing, the path is taken)
 */
export const listenPty = async (
  terminal: SimulatedFarEnd,
  place: { readonly path: string; readonly rate?: LineRate },
): Promise<Result<PluggableListening>> => {
  let isPlugged = true;
  let line: Transport | null = null;

  const plug = async (): Promise<Result<Transport>> => {
    const made = await createPseudoTerminal(place.path);
    if (!made.ok) return made;
    line = made.value;
    const paced = place.rate === undefined ? made.value : paceTransport(made.value, place.rate);
    terminal.attach(paced, 'block', () => void made.value.close());
    void made.value.closed.then(() => replug(made.value));
    return made;
  };
  const replug = async (gone: Transport): Promise<void> => {
    await gone.close();
    await pause(replugMs);
    if (isPlugged && line === gone) await plug();
  };
  const unplug = async (): Promise<void> => {
    isPlugged = false;
    await line?.close();
  };

  const first = await plug();
  if (!first.ok) return first;
  return success({
    address: `serial:${place.path}`,
    close: unplug,
    unplug,
    plug: async () => {
      if (isPlugged) return success(null);
      isPlugged = true;
      const made = await plug();
      isPlugged = made.ok;
      return made;
    },
    isPlugged: () => isPlugged,
  });
};
