// Steers a simulated terminal from outside: one JSON document per line, on the loopback interface only, never on its line.
//
//   {"get":true}   {"set":{"statusCode":204}}   {"fault":[{"kind":"crcError","block":2}]}   {"profile":"feigLike"}
//   {"press":"abortKey"}   {"silence":30}   {"unplug":true}   {"reset":true}   {"seed":7}   {"subscribe":true}
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { systemError } from '../transport/systemError.ts';
import { answerControlLine, lineTooLong, longestLine, type Pluggable } from './controlRequests.ts';
import type { SimulatedFarEnd, SimulatorEvent } from './simulatorFamily.ts';

/** A control port that is open. */
export interface ControlPort {
  readonly port: number;
  close(): Promise<void>;
}

const mostConnections = 32;
/** What a slow reader may leave unread before events are dropped for it. */
const mostUnreadBytes = 1024 * 1024;
/** A web page can make a browser speak to this port; nothing that begins like this is for us. */
const webRequest = /^(?:GET|POST|PUT|HEAD|OPTIONS|PATCH|DELETE|CONNECT|TRACE) \S+ HTTP\//;

const isOurs = (socket: Socket): boolean =>
  ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '');

/** Tells events to one reader; what it does not read in time is dropped and counted. */
const createTeller = (terminal: SimulatedFarEnd, socket: Socket) => {
  let stop: (() => void) | null = null;
  let lost = 0;
  const write = (value: unknown): void => void socket.write(`${JSON.stringify(value)}\n`);
  const tell = (event: SimulatorEvent): void => {
    if (socket.writableLength > mostUnreadBytes) {
      lost += 1;
      return;
    }
    if (lost > 0) write({ event: 'lost', at: event.at, count: lost });
    lost = 0;
    write(event);
  };
  const end = (): void => {
    stop?.();
    stop = null;
  };
  return {
    end,
    subscribe: (isOn: boolean): void => {
      end();
      if (isOn) stop = terminal.steering?.onEvent(tell) ?? null;
    },
  };
};

const serve = (terminal: SimulatedFarEnd, line: Pluggable | undefined, socket: Socket): void => {
  let pending = '';
  let searched = 0;
  let isBusy = false;
  const teller = createTeller(terminal, socket);
  const controlled = { terminal, line, subscribe: teller.subscribe };

  /** The next whole line; null if there is none. */
  const nextLine = (): string | null => {
    const end = pending.indexOf('\n', searched);
    if (end < 0) {
      searched = pending.length;
      return null;
    }
    const text = pending.slice(0, end).trim();
    pending = pending.slice(end + 1);
    searched = 0;
    return text;
  };
  const work = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    for (let text = nextLine(); text !== null; text = nextLine()) {
      if (webRequest.test(text) || text.length > longestLine) {
        socket.end(text.length > longestLine ? `${JSON.stringify(lineTooLong)}\n` : '');
        pending = '';
        break;
      }
      if (text === '') continue;
      const answer = await answerControlLine(controlled, text);
      if (socket.destroyed) break;
      // Whoever does not read the answers is not read either.
      if (!socket.write(`${JSON.stringify(answer)}\n`)) {
        socket.pause();
        await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined);
        socket.resume();
      }
    }
    isBusy = false;
    if (socket.isPaused()) socket.resume();
    if (pending.length > longestLine) {
      socket.end(`${JSON.stringify(lineTooLong)}\n`);
      pending = '';
    }
  };

  socket.setEncoding('utf8');
  socket.on('error', () => socket.destroy());
  socket.on('close', teller.end);
  socket.on('data', (text: string) => {
    pending += text;
    // While an answer waits to be read, nothing more is taken in than one more line can be.
    if (isBusy && pending.length > longestLine) socket.pause();
    void work();
  });
};

/**
 * Opens a control port on 127.0.0.1; 0 lets the system choose. `line` = the cable that `unplug` and `plug` mean.
 * Codes: transport.busy, transport.permission-denied
 */
export const openControlPort = async (
  terminal: SimulatedFarEnd,
  port: number,
  line?: Pluggable,
): Promise<Result<ControlPort>> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    if (!isOurs(socket)) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serve(terminal, line, socket);
  });
  server.maxConnections = mostConnections;
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch (thrown) {
    const { code, message } = systemError(thrown);
    const address = `127.0.0.1:${String(port)}`;
    return failure(
      code === 'EACCES' ? 'transport.permission-denied' : 'transport.busy',
      { address, path: address },
      message,
    );
  }
  server.on('error', () => undefined);
  return success({
    port: (server.address() as AddressInfo).port,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  });
};
