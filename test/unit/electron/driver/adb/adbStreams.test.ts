import { AdbCommand } from '@yume-chan/adb';
import { Consumable } from '@yume-chan/stream-extra';
import { describe, expect, it } from 'vitest';
import { daemonConnection, newHeard, serverConnection } from '../../../../../electron/driver/adb/adbStreams.ts';
import { encodePacket } from '../../../../../electron/protocol/adb/adbPacket.ts';
import { hostRequest } from '../../../../../electron/protocol/adb/adbServer.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';

const none = new Uint8Array(0);

describe('a transport as the library takes it', () => {
  it('gives what comes and ends when the line ends', async () => {
    const pair = createMemoryPair();
    const heard = newHeard();
    const { readable, closed } = serverConnection(pair.console, heard, newLinkCounters());
    await pair.terminal.write(Uint8Array.of(1, 2));
    await pair.terminal.close();
    const reader = readable.getReader();
    expect((await reader.read()).value).toEqual(Uint8Array.of(1, 2));
    expect((await reader.read()).done).toBe(true);
    await closed;
    expect(heard).toMatchObject({ bytes: 2, isClosed: true });
  });

  it('counts messages and notices that a key is asked for', async () => {
    const pair = createMemoryPair();
    const heard = newHeard();
    const counters = newLinkCounters();
    const { readable } = daemonConnection(pair.console, heard, counters).connection;
    await pair.terminal.write(encodePacket({ word: 'OPEN', arg0: 9, arg1: 0, data: none }));
    await pair.terminal.write(encodePacket({ word: 'AUTH', arg0: 1, arg1: 0, data: new Uint8Array(20) }));
    const reader = readable.getReader();
    expect((await reader.read()).value?.payload).toHaveLength(20);
    expect(heard.isAskedForKey).toBe(true);
    expect(counters.blocksReceived).toBe(2);
  });

  it('closes a line that speaks something else, and one that never stops', async () => {
    const foreign = createMemoryPair();
    const heard = newHeard();
    daemonConnection(foreign.console, heard, newLinkCounters());
    await foreign.terminal.write(new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n'));
    expect(await foreign.console.closed).toEqual({ kind: 'closed' });
    expect(heard.isForeign).toBe(true);

    const endless = createMemoryPair();
    const flood = newHeard();
    serverConnection(endless.console, flood, newLinkCounters());
    const piece = new Uint8Array(1024 * 1024);
    for (let megabyte = 0; megabyte < 20 && !flood.isClosed; megabyte += 1) {
      await endless.terminal.write(piece).catch(() => undefined);
    }
    expect(await endless.console.closed).toEqual({ kind: 'closed' });
    expect(flood.bytes).toBeLessThanOrEqual(17 * 1024 * 1024);
  });

  it('ends a line rather than letting anything leave that is not on the list', async () => {
    const pair = createMemoryPair();
    const sent: Uint8Array[] = [];
    pair.terminal.onBytes((chunk) => sent.push(chunk));
    const { writable } = daemonConnection(pair.console, newHeard(), newLinkCounters()).connection;
    const packet = {
      command: AdbCommand.Open,
      arg0: 1,
      arg1: 0,
      payload: new TextEncoder().encode('reboot:'),
      checksum: 0,
      magic: 0,
    };
    await Consumable.WritableStream.write(writable.getWriter(), packet);
    expect(await pair.console.closed).toEqual({ kind: 'closed' });
    expect(sent).toEqual([]);
  });

  it('neither hears nor sends anything after it was released, and leaves the transport open', async () => {
    const pair = createMemoryPair();
    const sent: Uint8Array[] = [];
    pair.terminal.onBytes((chunk) => sent.push(chunk));
    const heard = newHeard();
    const line = daemonConnection(pair.console, heard, newLinkCounters());
    const cancelled = serverConnection(pair.console, newHeard(), newLinkCounters());
    await cancelled.readable.cancel();
    line.release();
    await pair.terminal.write(encodePacket({ word: 'CNXN', arg0: 1, arg1: 0, data: none }));
    const packet = { command: AdbCommand.Close, arg0: 1, arg1: 0, payload: none, checksum: 0, magic: 0 };
    await Consumable.WritableStream.write(line.connection.writable.getWriter(), packet);
    expect([heard.bytes, sent]).toEqual([0, []]);
    await pair.console.write(Uint8Array.of(1));
  });

  it('lets no write fail that nobody waits for', async () => {
    const pair = createMemoryPair();
    const { writable } = serverConnection(pair.console, newHeard(), newLinkCounters());
    await pair.console.close();
    await writable.getWriter().write(hostRequest('host:version'));
  });
});
