import { describe, expect, it } from 'vitest';
import { createAdbKeys } from '../../../../../electron/driver/adb/adbKeys.ts';
import { AdbLines } from '../../../../../electron/driver/adb/adbLines.ts';
import { openDaemonShell } from '../../../../../electron/driver/adb/daemonShell.ts';
import { type Clock, systemClock } from '../../../../../electron/protocol/clock.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { parsePortAddress } from '../../../../../electron/transport/portAddress.ts';
import { type AndroidFarEnd, anAndroid } from '../../../../support/androidFarEnd.ts';
import { unwrap } from '../../../../support/anEngine.ts';

// Limits of seconds become limits of milliseconds: nothing here waits for a real one.
const hasty: Clock = { ...systemClock, after: (ms, action) => systemClock.after(ms / 20, action) };
const address = unwrap(parsePortAddress('tcp://127.0.0.1:5555'));
const never = new AbortController().signal;
const open = (
  { plug }: AndroidFarEnd,
  options: { clock?: Clock; signal?: AbortSignal; keys?: ReturnType<typeof createAdbKeys> } = {},
) => {
  const { clock = systemClock, signal = never, keys = createAdbKeys() } = options;
  const lines = new AdbLines(plug(), undefined);
  return openDaemonShell(address, keys, { lines, clock, counters: newLinkCounters(), signal });
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

  it('waits for a person to accept the key, says so, and is let in with the same key later', async () => {
    const keys = createAdbKeys();
    // Made beforehand: how long that takes is the machine's affair.
    await keys.generateKey();
    const far = anAndroid({ access: 'unauthorized' });
    expect((await open(far, { clock: hasty, keys })).result).toMatchObject({ error: { code: 'adb.unauthorized' } });
    const [key] = [...(keys.iterateKeys() as Iterable<unknown>)];
    const later = open(far, { keys });
    unwrap(far.terminal.change({ access: 'open' }));
    expect((await later).result.ok).toBe(true);
    expect([...(keys.iterateKeys() as Iterable<unknown>)]).toEqual([key]);
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
