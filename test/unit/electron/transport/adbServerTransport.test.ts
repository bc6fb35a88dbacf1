import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { adbServerName, ownAdbServer } from '../../../../electron/transport/adbServerTransport.ts';
import { openTransport } from '../../../../electron/transport/openTransport.ts';
import { type PortAddress, parsePortAddress } from '../../../../electron/transport/portAddress.ts';

const at = (text: string): Extract<PortAddress, { kind: 'adb' }> => {
  const address = parsePortAddress(text);
  if (!address.ok || address.value.kind !== 'adb') throw new Error(text);
  return address.value;
};
const never = new AbortController().signal;

describe('the ADB server of this computer', () => {
  it('is where Android’s own tools look for it, on this computer only', () => {
    expect(ownAdbServer({})).toEqual({ host: '127.0.0.1', port: 5037 });
    expect(ownAdbServer({ ANDROID_ADB_SERVER_PORT: '5041' }).port).toBe(5041);
    for (const wrong of ['0', '70000', 'x', '']) {
      expect(ownAdbServer({ ANDROID_ADB_SERVER_PORT: wrong }).port).toBe(5037);
    }
  });

  it('is named as addresses write it', () => {
    expect(adbServerName(at('adb:X?server=127.0.0.1:5038'))).toBe('127.0.0.1:5038');
    expect(adbServerName(at('adb:X?server=[::1]:5038'))).toBe('[::1]:5038');
  });

  it('is opened as a transport that keeps its own address', async () => {
    const server = createServer((socket) => socket.end('hello')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const opened = await openTransport(at(`adb:X?server=127.0.0.1:${String(port)}`), never);
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.address.kind).toBe('adb');
    await opened.value.close();
    server.close();
  });

  it('that does not run is told apart from a terminal that does not answer, and is not started', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const opened = await openTransport(at(`adb:X?server=127.0.0.1:${String(port)}`), never);
    expect(opened).toMatchObject({
      ok: false,
      error: { code: 'adb.no-server', facts: { server: `127.0.0.1:${String(port)}` } },
    });
  });
});
