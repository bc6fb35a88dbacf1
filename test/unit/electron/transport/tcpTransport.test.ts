import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { openTransport } from '../../../../electron/transport/openTransport.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { Transport } from '../../../../electron/transport/transport.ts';

const servers: Server[] = [];
const never = new AbortController().signal;

const serve = async (onConnection: (socket: Socket) => void): Promise<number> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    onConnection(socket);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
};

const open = async (port: number, signal = never, limitMs = 5000) => {
  const address = parsePortAddress(`tcp://127.0.0.1:${String(port)}`);
  if (!address.ok) throw new Error('bad address');
  return await openTransport(address.value, signal, limitMs);
};

const opened = async (port: number): Promise<Transport> => {
  const result = await open(port);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const received = (transport: Transport, wanted: number): Promise<number[]> =>
  new Promise((resolve) => {
    const all: number[] = [];
    transport.onBytes((chunk) => {
      all.push(...chunk);
      if (all.length >= wanted) resolve(all);
    });
  });

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe('a TCP transport', () => {
  it('carries bytes both ways over a real socket', async () => {
    const port = await serve((socket) => socket.pipe(socket));
    const transport = await opened(port);
    await transport.write(Uint8Array.of(5, 1, 0));
    expect(await received(transport, 3)).toEqual([5, 1, 0]);
    await transport.close();
    expect(await transport.closed).toEqual({ kind: 'closed' });
  });

  it('keeps the greeting of a terminal that speaks first', async () => {
    const port = await serve((socket) => socket.write(Uint8Array.of(0x15, 3)));
    const transport = await opened(port);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await received(transport, 2)).toEqual([0x15, 3]);
    await transport.close();
  });

  it('says that the far end has ended the connection, and refuses to write then', async () => {
    const port = await serve((socket) => socket.end());
    const transport = await opened(port);
    expect(await transport.closed).toEqual({ kind: 'ended' });
    await expect(transport.write(Uint8Array.of(1))).rejects.toThrow('transport.closed');
    await transport.close();
  });

  it('says why the connection broke', async () => {
    const port = await serve((socket) => socket.once('data', () => socket.resetAndDestroy()));
    const transport = await opened(port);
    await transport.write(Uint8Array.of(1));
    expect(await transport.closed).toMatchObject({ kind: 'failed', systemCode: 'ECONNRESET' });
    await transport.close();
  });

  it('closes within a second although the far end keeps its half open', async () => {
    const server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1');
    const sockets: Socket[] = [];
    server.on('connection', (socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined).resume();
    });
    await once(server, 'listening');
    const transport = await opened((server.address() as AddressInfo).port);
    const before = performance.now();
    await transport.close();
    await transport.close();
    expect(performance.now() - before).toBeLessThan(1000);
    for (const socket of sockets) socket.destroy();
    server.close();
  });

  it('lets a waiting write go when the signal says so', async () => {
    const port = await serve((socket) => socket.pause());
    const transport = await opened(port);
    const stop = new AbortController();
    const stuck = transport.write(new Uint8Array(64 * 1024 * 1024), stop.signal);
    stop.abort();
    await expect(stuck).rejects.toThrow('check.cancelled');
    await transport.close();
  });

  it('reports a port where nobody listens as refused, with the system word for it', async () => {
    const port = await serve(() => undefined);
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    expect(await open(port)).toMatchObject({
      ok: false,
      error: { code: 'transport.refused', facts: { host: '127.0.0.1', port, systemCode: 'ECONNREFUSED' } },
    });
  });

  it('reports a name that nobody knows as refused', async () => {
    const address = parsePortAddress('tcp://no-such-terminal.invalid:20007');
    if (!address.ok) throw new Error('bad address');
    const result = await openTransport(address.value, never);
    expect(result).toMatchObject({ ok: false, error: { code: 'transport.refused' } });
  });

  it('gives up at its time limit', async () => {
    // 192.0.2.0/24 is reserved for documents (RFC 5737): nobody answers there, or the network says so at once.
    const address = parsePortAddress('tcp://192.0.2.1:20007');
    if (!address.ok) throw new Error('bad address');
    const before = performance.now();
    expect(await openTransport(address.value, never, 100)).toMatchObject({ error: { code: 'transport.refused' } });
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('does not open for somebody who has given up', async () => {
    expect(await open(1, AbortSignal.abort())).toMatchObject({ ok: false, error: { code: 'check.cancelled' } });
  });
});
