import { describe, expect, it } from 'vitest';
import { AdbLines } from '../../../../../electron/driver/adb/adbLines.ts';
import { openShell } from '../../../../../electron/driver/adb/openShell.ts';
import { type Clock, systemClock } from '../../../../../electron/protocol/clock.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../../../../electron/transport/portAddress.ts';
import type { Transport } from '../../../../../electron/transport/transport.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import { anAndroid } from '../../../../support/androidFarEnd.ts';
import { unwrap } from '../../../../support/anEngine.ts';

const hasty: Clock = { ...systemClock, after: (ms, action) => systemClock.after(ms / 40, action) };
const never = new AbortController().signal;
const open = (text: string, plug: () => Transport, options: { clock?: Clock; signal?: AbortSignal } = {}) => {
  const { clock = systemClock, signal = never } = options;
  let opened = 0;
  const next = (): Transport => {
    opened += 1;
    return plug();
  };
  const lines = new AdbLines(next(), () => Promise.resolve(success(next())));
  const deps = { lines, clock, counters: newLinkCounters(), signal };
  return openShell(unwrap(parsePortAddress(text)), deps).then((result) => ({ result, opened }));
};
const speaking = (text: string) => (): Transport => {
  const pair = createMemoryPair();
  pair.terminal.onBytes(() => void pair.terminal.write(new TextEncoder().encode(text)));
  return pair.console;
};

describe('the way to a terminal’s shell', () => {
  it.each([
    ['tcp://127.0.0.1:5555', 'daemon', 1],
    ['tcp://127.0.0.1:5555', 'server', 2],
    ['tcp://127.0.0.1:5037', 'server', 1],
    ['tcp://127.0.0.1:5037', 'daemon', 2],
    ['sim:android', 'daemon', 1],
    ['adb:SIM-S900-0001', 'server', 1],
  ] as const)('at %s is found where a %s listens', async (text, profile, connections) => {
    const far = anAndroid({}, { profile });
    const { result, opened } = await open(text, far.plug, { clock: hasty });
    expect(result.ok).toBe(true);
    expect(opened).toBe(connections);
  });

  it('is none where something else answers, and says what it looks like', async () => {
    for (const text of ['tcp://127.0.0.1:80', 'tcp://127.0.0.1:5037', 'adb:X']) {
      expect((await open(text, speaking('HTTP/1.1 400 Bad Request\r\n\r\n'))).result).toMatchObject({
        error: { code: 'link.wrong-protocol', facts: { looksLike: expect.stringContaining('HTTP') as string } },
      });
    }
  });

  it('is silence where nobody speaks, and an end where everybody hangs up', async () => {
    const silent = (): Transport => createMemoryPair().console;
    expect((await open('tcp://127.0.0.1:1', silent, { clock: hasty })).result).toMatchObject({
      error: { code: 'link.silent' },
    });
    const closing = (): Transport => {
      const pair = createMemoryPair();
      pair.terminal.onBytes(() => void pair.terminal.close());
      return pair.console;
    };
    expect((await open('tcp://127.0.0.1:1', closing)).result).toMatchObject({ error: { code: 'transport.closed' } });
  });

  it('ends with the person’s patience, and with a port that does not open again', async () => {
    const stop = new AbortController();
    const opening = open('tcp://127.0.0.1:1', () => createMemoryPair().console, { signal: stop.signal });
    stop.abort();
    expect((await opening).result).toMatchObject({ error: { code: 'check.cancelled' } });
    for (const port of [1, 5037]) {
      const lines = new AdbLines(createMemoryPair().console, () => Promise.resolve(failure('transport.refused', {})));
      const deps = { lines, clock: hasty, counters: newLinkCounters(), signal: never };
      const result = await openShell(unwrap(parsePortAddress(`tcp://127.0.0.1:${String(port)}`)), deps);
      expect(result).toMatchObject({ error: { code: 'transport.refused' } });
    }
  });
});
