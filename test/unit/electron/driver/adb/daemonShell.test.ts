import { describe, expect, it } from 'vitest';
import { AdbLines } from '../../../../../electron/driver/adb/adbLines.ts';
import { noKeys, openDaemonShell } from '../../../../../electron/driver/adb/daemonShell.ts';
import { type AdbPacket, AdbPacketFramer, encodePacket } from '../../../../../electron/protocol/adb/adbPacket.ts';
import { type Clock, systemClock } from '../../../../../electron/protocol/clock.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../../../../electron/transport/portAddress.ts';
import type { Transport } from '../../../../../electron/transport/transport.ts';
import { type AndroidFarEnd, anAndroid } from '../../../../support/androidFarEnd.ts';
import { unwrap } from '../../../../support/anEngine.ts';

// Limits of seconds become limits of milliseconds: nothing here waits for a real one.
const hasty: Clock = { ...systemClock, after: (ms, action) => systemClock.after(ms / 20, action) };
const address = unwrap(parsePortAddress('tcp://127.0.0.1:5555'));
const never = new AbortController().signal;
const open = ({ plug }: AndroidFarEnd, options: { clock?: Clock; signal?: AbortSignal } = {}) => {
  const { clock = systemClock, signal = never } = options;
  const lines = new AdbLines(plug(), undefined);
  return openDaemonShell(address, { lines, clock, counters: newLinkCounters(), signal });
};

/** A daemon that answers every command with everything at once, and waits for no acknowledgement. */
const hurried = (pieces: readonly string[]): Transport => {
  const pair = createMemoryPair({ address });
  const framer = new AdbPacketFramer();
  const none = new Uint8Array(0);
  pair.terminal.onBytes((chunk) => {
    for (const packet of framer.push(chunk)) {
      if (packet === 'foreign') continue;
      const { word, arg0 } = packet;
      const answer: AdbPacket[] =
        word === 'CNXN'
          ? [{ word, arg0: 0x0100_0001, arg1: 4096, data: new TextEncoder().encode('device::') }]
          : word === 'OPEN'
            ? [
                { word: 'OKAY', arg0: 5, arg1: arg0, data: none },
                ...pieces.map(
                  (text): AdbPacket => ({ word: 'WRTE', arg0: 5, arg1: arg0, data: new TextEncoder().encode(text) }),
                ),
                { word: 'CLSE', arg0: 5, arg1: arg0, data: none },
              ]
            : [];
      void pair.terminal.write(Uint8Array.from(answer.flatMap((one) => [...encodePacket(one)])));
    }
  });
  return pair.console;
};

describe('a shell of a terminal’s own daemon', () => {
  it.each([
    [[]],
    [[{ kind: 'pieces', bytes: 1 }]],
    [
      [
        { kind: 'pieces', bytes: 25 },
        { kind: 'delay', ms: 1 },
      ],
    ],
  ] as const)('answers commands, however its bytes come: %j', async (faults) => {
    const far = anAndroid({}, { faults });
    const shell = unwrap((await open(far)).result);
    expect(await shell.ask('exec:cat /proc/uptime', 5000, never)).toMatchObject({
      kind: 'output',
      text: '262800.12 91234.50\n',
    });
    expect(await shell.ask('shell:dumpsys battery', 5000, never)).toMatchObject({ kind: 'output' });
    await shell.close();
  });

  it('takes all of an answer that comes in one piece, end included, from a terminal that waits for nobody', async () => {
    const pieces = Array.from({ length: 20 }, (_, index) => `line ${String(index)}\n`);
    const shell = unwrap((await open({ plug: () => hurried(pieces), terminal: anAndroid().terminal })).result);
    for (let time = 0; time < 3; time += 1) {
      expect(await shell.ask('exec:getprop', 1000, never)).toMatchObject({ kind: 'output', text: pieces.join('') });
    }
  });

  it('sends nothing that is not on the list', async () => {
    const far = anAndroid();
    const shell = unwrap((await open(far)).result);
    expect(await shell.ask('exec:reboot', 200, never)).toEqual({ kind: 'refused' });
    expect(far.terminal.commands()).toEqual([]);
  });

  it('goes on after a command that never ends or is not known', async () => {
    const far = anAndroid({}, { faults: [{ kind: 'hang', command: 'getprop' }, { kind: 'shellOnly' }] });
    const shell = unwrap((await open(far)).result);
    expect(await shell.ask('exec:getprop', 200, never)).toEqual({ kind: 'refused' });
    expect(await shell.ask('shell:getprop', 30, never)).toEqual({ kind: 'silent' });
    expect(await shell.ask('shell:date +%s', 1000, never)).toMatchObject({ kind: 'output' });
    const stop = new AbortController();
    const asked = shell.ask('shell:getprop', 5000, stop.signal);
    stop.abort();
    expect(await asked).toEqual({ kind: 'cancelled' });
  });

  it('is lost with the line', async () => {
    const far = anAndroid();
    const shell = unwrap((await open(far)).result);
    far.terminal.detach();
    expect(await shell.ask('exec:getprop', 1000, never)).toMatchObject({
      kind: 'lost',
      error: { code: 'transport.closed' },
    });
  });

  it('has no keys', () => {
    expect(() => noKeys.generateKey()).toThrow();
    expect([...(noKeys.iterateKeys() as Iterable<unknown>)]).toEqual([]);
  });

  it('is not opened to a terminal that asks for a key: none is sent, so that nothing appears on its screen', async () => {
    const far = anAndroid({ access: 'unauthorized' });
    const sent: string[] = [];
    const watched = (): Transport => {
      const line = far.plug();
      return {
        ...line,
        write: (bytes, signal) => {
          sent.push(new TextDecoder('latin1').decode(bytes.subarray(0, 4)));
          return line.write(bytes, signal);
        },
      };
    };
    const started = performance.now();
    expect((await open({ ...far, plug: watched })).result).toMatchObject({ error: { code: 'adb.unauthorized' } });
    expect(sent).toEqual(['CNXN']);
    expect(performance.now() - started).toBeLessThan(1000);
    unwrap(far.terminal.change({ access: 'open' }));
    expect((await open(far)).result.ok).toBe(true);
  });

  it('is not opened to a terminal in its recovery, or one that says nothing, or hangs up', async () => {
    expect((await open(anAndroid({ access: 'recovery' }))).result).toMatchObject({
      error: { code: 'adb.wrong-mode', facts: { mode: 'recovery' } },
    });
    expect((await open(anAndroid({ access: 'offline' }), { clock: hasty })).result).toMatchObject({
      error: { code: 'link.silent' },
    });
    const cut = anAndroid({}, { faults: [{ kind: 'cut', afterBytes: 10 }] });
    expect((await open(cut)).result).toMatchObject({ error: { code: 'transport.closed' } });
  });

  it('is given up with the person', async () => {
    const stop = new AbortController();
    const opening = open(anAndroid({ access: 'offline' }), { signal: stop.signal });
    stop.abort();
    expect((await opening).result).toMatchObject({ error: { code: 'check.cancelled' } });
  });
});
