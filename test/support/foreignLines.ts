// Where a terminal not of our making waits for us: a TCP port, or the far end of a pseudo-terminal.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ForeignTerminal, type Manners, type Script, serve } from './foreignTerminal.ts';

/** A far end that can be checked and afterwards asked what it saw. */
export interface FarEnd {
  readonly address: string;
  /** One terminal per connection, in order. */
  readonly met: readonly ForeignTerminal[];
  close(): Promise<void>;
}

/** What happens on each accepted connection. */
export type OnConnection = (socket: Socket) => void;

/** Any TCP server, on a free port unless one is named. */
export const listenRaw = async (
  onConnection: OnConnection,
  at = 0,
): Promise<{ port: number; close(): Promise<void> }> => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    onConnection(socket);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at, '127.0.0.1', resolve);
  });
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('a TCP server has a port');
  return {
    port: place.port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** A foreign terminal behind TCP, on a free port unless one is named; messages go bare. */
export const foreignOverTcp = async (script: Script, manners: Manners = {}, at = 0): Promise<FarEnd> => {
  const met: ForeignTerminal[] = [];
  const { port, close } = await listenRaw((socket) => {
    const line = {
      send: (bytes: readonly number[]) => {
        if (!socket.destroyed) socket.write(Uint8Array.from(bytes));
      },
      close: () => {
        socket.end();
      },
      onBytes: (listener: (bytes: readonly number[]) => void) => {
        socket.on('data', (chunk) => listener([...chunk]));
      },
    };
    met.push(serve(line, false, script, manners));
  }, at);
  return { address: `tcp://127.0.0.1:${String(port)}`, met, close };
};

/** A foreign terminal behind a pseudo-terminal; messages are framed, checked and acknowledged. */
export const foreignOverPty = async (script: Script, manners: Manners = {}): Promise<FarEnd> => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-foreign-'));
  const path = join(folder, 'line');
  const socat = spawn('socat', ['STDIO', `PTY,raw,echo=0,link=${path}`], { stdio: ['pipe', 'pipe', 'ignore'] });
  const line = {
    send: (bytes: readonly number[]) => {
      if (socat.stdin.writable) socat.stdin.write(Uint8Array.from(bytes));
    },
    close: () => {
      socat.kill('SIGTERM');
    },
    onBytes: (listener: (bytes: readonly number[]) => void) => {
      socat.stdout.on('data', (chunk: Buffer) => listener([...chunk]));
    },
  };
  socat.stdin.on('error', () => undefined);
  const met = [serve(line, true, script, manners)];
  for (let waited = 0; !existsSync(path); waited += 10) {
    if (waited > 5000) throw new Error('socat made no pseudo-terminal within 5 s');
    await pause(10);
  }
  return {
    address: `serial:${path}`,
    met,
    close: async () => {
      if (socat.exitCode === null && socat.signalCode === null) {
        const ended = new Promise((resolve) => socat.once('exit', resolve));
        socat.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
