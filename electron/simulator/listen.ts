// Makes a simulated terminal reachable for any ZVT client: on a TCP port of this computer, or on a pseudo-terminal.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { parsePortAddress } from '../transport/portAddress.ts';
import { systemError } from '../transport/systemError.ts';
import { createTcpTransport } from '../transport/tcpTransport.ts';
import type { Transport } from '../transport/transport.ts';
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

const loopback = '127.0.0.1';
const replugMs = 300;

/**
 * Listens on the loopback interface; any number of consoles may connect. `port` 0 lets the system choose.
 * Codes: input.invalid (a host other than 127.0.0.1), transport.busy, transport.permission-denied
 */
export const listenTcp = async (
  terminal: SimulatedFarEnd,
  place: { readonly host?: string; readonly port: number },
): Promise<Result<Listening>> => {
  const host = place.host ?? loopback;
  if (host !== loopback && host !== 'localhost') {
    // A simulated terminal has no password: it must not be reachable from other computers.
    return failure('input.invalid', { field: '--listen', found: host, expected: 'tcp://127.0.0.1:PORT' });
  }
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    const remote = parsePortAddress(`tcp://${loopback}:${String(socket.remotePort ?? 1)}`);
    if (!remote.ok) {
      socket.destroy();
      return;
    }
    const transport = createTcpTransport(socket, remote.value);
    terminal.attach(transport, 'stream', () => socket.destroy());
  });
  try {
    server.listen(place.port, loopback);
    await once(server, 'listening');
  } catch (thrown) {
    const { code, message } = systemError(thrown);
    const address = `tcp://${loopback}:${String(place.port)}`;
    return failure(
      code === 'EACCES' ? 'transport.permission-denied' : 'transport.busy',
      { address, path: address },
      message,
    );
  }
  const { port } = server.address() as AddressInfo;
  return success({
    address: `tcp://${loopback}:${String(port)}`,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
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
): Promise<Result<Listening>> => {
  let isClosed = false;
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
    if (!isClosed) await plug();
  };

  const first = await plug();
  if (!first.ok) return first;
  return success({
    address: `serial:${place.path}`,
    close: async () => {
      isClosed = true;
      await line?.close();
    },
  });
};
