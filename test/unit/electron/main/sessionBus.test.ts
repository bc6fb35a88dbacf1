import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { booleanAnswer, busSocket, callMessage, isTrueOnBus } from '../../../../electron/main/sessionBus.ts';

const asked = { name: 'a.b', path: '/c', face: 'a.b', property: 'IsThere' };

/** A reply to `serial`, with a body of its own. */
const reply = (serial: number, { kind = 2, body = [1, 0x62, 0, 0, 1, 0, 0, 0] } = {}): Buffer => {
  const fields = Buffer.from([5, 1, 0x75, 0, serial, 0, 0, 0, 0, 0, 0, 0]).subarray(0, 8);
  const head = Buffer.alloc(16);
  head.set([0x6c, kind, 1, 1]);
  head.writeUInt32LE(body.length, 4);
  head.writeUInt32LE(9, 8);
  head.writeUInt32LE(fields.length, 12);
  return Buffer.concat([head, fields, Buffer.from(body)]);
};

describe('the address of the session’s bus', () => {
  it('is a path, or one of Linux’s abstract names', () => {
    expect(busSocket('unix:path=/run/user/1000/bus')).toBe('/run/user/1000/bus');
    expect(busSocket('unix:path=/tmp/a%20b,guid=1234')).toBe('/tmp/a b');
    expect(busSocket('tcp:host=x;unix:abstract=/tmp/dbus-1,guid=2')).toBe('\0/tmp/dbus-1');
  });

  it('is nothing for anything else', () => {
    for (const address of [undefined, '', 'tcp:host=x', 'unix:tmpdir=/tmp', 'unix:path=%zz', 'disabled:'])
      expect(busSocket(address)).toBeNull();
  });
});

describe('a message of the bus', () => {
  it('is aligned as the specification asks', () => {
    const message = callMessage({
      serial: 2,
      destination: 'a.b',
      path: '/c',
      face: 'd.e',
      member: 'Get',
      given: ['x', 'yy'],
    });
    const bodyAt = Math.ceil((16 + message.readUInt32LE(12)) / 8) * 8;
    expect(message.readUInt32LE(4)).toBe(message.length - bodyAt);
    expect(message.subarray(bodyAt).toString('latin1')).toBe('\x01\0\0\0x\0\0\0\x02\0\0\0yy\0');
  });

  it('is the answer when it belongs to the question and is a boolean', () => {
    expect(booleanAnswer(reply(2), 2)).toBe(true);
    expect(booleanAnswer(reply(2, { body: [1, 0x62, 0, 0, 0, 0, 0, 0] }), 2)).toBe(false);
    expect(booleanAnswer(Buffer.concat([reply(1), reply(2)]), 2)).toBe(true);
    expect(booleanAnswer(reply(1), 2)).toBeNull();
    expect(booleanAnswer(reply(2).subarray(0, 20), 2)).toBeNull();
    expect(booleanAnswer(reply(2, { kind: 3 }), 2)).toBeUndefined();
    expect(booleanAnswer(reply(2, { body: [1, 0x73, 0, 0, 0, 0, 0, 0] }), 2)).toBeUndefined();
    expect(booleanAnswer(Buffer.from('GET / HTTP/1.1\r\n\r\n'), 2)).toBeUndefined();
  });
});

describe('asking the bus', () => {
  let folder = '';
  let server: Server | null = null;
  afterEach(() => {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const listen = (answer: (text: string) => Buffer | string | null): Promise<string> => {
    folder = mkdtempSync(join(tmpdir(), 'bus-'));
    const path = join(folder, 'bus');
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (chunk) => {
        const said = answer(chunk.toString('latin1'));
        if (said !== null) socket.write(said);
      });
    });
    return new Promise((resolve) => {
      server?.listen(path, () => resolve(`unix:path=${path}`));
    });
  };

  it('answers what the owner of the name says', async () => {
    const address = await listen((text) =>
      text.includes('AUTH EXTERNAL') ? 'OK 1234\r\n' : Buffer.concat([reply(1), reply(2)]),
    );
    expect(await isTrueOnBus(address, asked)).toBe(true);
  });

  it('is no without a bus, when it refuses, talks nonsense, or says nothing', async () => {
    expect(await isTrueOnBus(undefined, asked)).toBe(false);
    expect(await isTrueOnBus('unix:path=/nowhere/bus', asked)).toBe(false);
    expect(await isTrueOnBus(await listen(() => 'REJECTED EXTERNAL\r\n'), asked)).toBe(false);
    server?.close();
    expect(
      await isTrueOnBus(await listen((text) => (text.includes('AUTH') ? 'OK 1\r\n' : 'nonsense nonsense')), asked),
    ).toBe(false);
    server?.close();
    expect(await isTrueOnBus(await listen(() => null), asked, 50)).toBe(false);
  });
});
