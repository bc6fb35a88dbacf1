import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listAdbPorts } from '../../../../../electron/driver/adb/adbPorts.ts';
import { hostRequest } from '../../../../../electron/protocol/adb/adbServer.ts';

const answering = async (answer: (socket: Socket) => void) => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      answer(socket);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { host: '127.0.0.1', port: (server.address() as AddressInfo).port };
};
const list =
  (text: string) =>
  (socket: Socket): void => {
    socket.end(Buffer.concat([Buffer.from('OKAY'), hostRequest(text)]));
  };

describe('ports of an ADB server', () => {
  it('have the terminal’s model as their name; an emulator is unlikely', async () => {
    const server = await answering(
      list(
        '0821443097 device product:a920 model:A920_Pro transport_id:1\nemulator-5554 device product:sdk transport_id:2\nV2 unauthorized transport_id:3\n',
      ),
    );
    const ports = await listAdbPorts(server);
    expect(ports.map((port) => [port.address.text, port.name, port.likelihood, port.condition])).toEqual([
      ['adb:0821443097', 'A920 Pro', 'new', null],
      ['adb:emulator-5554', 'sdk', 'unlikely', null],
      ['adb:V2', 'V2', 'new', 'unauthorized'],
    ]);
  });

  it('are none where no server runs, and that is known before one that says nothing is given up', async () => {
    const answered: string[] = [];
    const ask = async (name: string, place: { readonly host: string; readonly port: number }): Promise<void> => {
      expect(await listAdbPorts(place)).toEqual([]);
      answered.push(name);
    };
    const mute = await answering(() => undefined);
    await Promise.all([
      ask('mute', mute),
      ask('missing', { host: '127.0.0.1', port: 1 }),
      ask('not a host', { host: 'not a host', port: 5037 }),
    ]);
    expect(answered.at(-1)).toBe('mute');
  });

  it.each([
    ['something else answers', (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['the server refuses', (socket: Socket) => socket.end('FAIL0003no!')],
    ['it hangs up', (socket: Socket) => socket.destroy()],
    ['it says nothing', () => undefined],
    ['it never stops', (socket: Socket) => socket.write(`OKAYffff${'x'.repeat(300_000)}`)],
    ['a line of its list is none', list('\u0000\u0001 device\n')],
  ] as const)('are none where %s, and nobody waits long', async (_what, answer) => {
    const started = performance.now();
    const ports = await listAdbPorts(await answering(answer));
    expect(ports.length).toBeLessThanOrEqual(0);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
