import { describe, expect, it } from 'vitest';
import { AdbLines } from '../../../../../electron/driver/adb/adbLines.ts';
import { noTunnel, openServerShell } from '../../../../../electron/driver/adb/serverShell.ts';
import { systemClock } from '../../../../../electron/protocol/clock.ts';
import { newLinkCounters } from '../../../../../electron/protocol/link/linkCounters.ts';
import { parsePortAddress } from '../../../../../electron/transport/portAddress.ts';
import type { Transport } from '../../../../../electron/transport/transport.ts';
import { success } from '../../../../../shared/error/appError.ts';
import { type AndroidFarEnd, anAndroid } from '../../../../support/androidFarEnd.ts';
import { unwrap } from '../../../../support/anEngine.ts';

const { signal } = new AbortController();
const open = ({ plug }: AndroidFarEnd, serial: string | null, reopens = true) => {
  const first = plug();
  const lines = new AdbLines(first, reopens ? () => Promise.resolve(success(plug())) : undefined);
  const counters = newLinkCounters();
  const address = unwrap(parsePortAddress(`adb:${serial ?? 'X'}?server=127.0.0.1:5037`));
  return openServerShell(address, serial, { lines, clock: systemClock, counters, signal });
};

describe('a shell by way of an ADB server', () => {
  it('asks one command after the other, each on a connection of its own', async () => {
    const far = anAndroid({}, { profile: 'server' });
    const shell = unwrap((await open(far, 'SIM-S900-0001')).result);
    expect(shell.listedSerial).toBe('SIM-S900-0001');
    expect(await shell.ask('exec:date +%z', 1000, signal)).toMatchObject({
      kind: 'output',
      text: expect.stringMatching(/^[+-]\d{4}\n$/) as string,
    });
    expect(await shell.ask('exec:getprop', 1000, signal)).toMatchObject({ kind: 'output' });
    expect(far.terminal.commands()).toEqual(['exec:date +%z', 'exec:getprop']);
    await shell.close();
  });

  it('sends nothing that is not on the list', async () => {
    const far = anAndroid({}, { profile: 'server' });
    const shell = unwrap((await open(far, null)).result);
    expect(await shell.ask('exec:reboot', 1000, signal)).toEqual({ kind: 'refused' });
    expect(far.terminal.commands()).toEqual([]);
  });

  it('notices a terminal that has gone, and one that refuses a service', async () => {
    const far = anAndroid({}, { profile: 'server', faults: [{ kind: 'shellOnly' }] });
    const shell = unwrap((await open(far, null)).result);
    expect(await shell.ask('exec:getprop', 1000, signal)).toEqual({ kind: 'refused' });
    unwrap(far.terminal.change({ access: 'offline' }));
    expect(await shell.ask('shell:getprop', 1000, signal)).toMatchObject({
      kind: 'lost',
      error: { code: 'transport.closed' },
    });
  });

  it('uses nothing of an answer after which the terminal is gone: it may be half of one', async () => {
    const far = anAndroid({}, { profile: 'server' });
    const plug = (): Transport => {
      const line = far.plug();
      return {
        ...line,
        write: (bytes, abort) => {
          if (new TextDecoder().decode(bytes).includes('exec:')) {
            void line.closed.then(() => far.terminal.change({ access: 'offline' }));
          }
          return line.write(bytes, abort);
        },
      };
    };
    const shell = unwrap((await open({ ...far, plug }, null)).result);
    expect(await shell.ask('exec:dumpsys battery', 1000, signal)).toMatchObject({
      kind: 'lost',
      error: { code: 'transport.closed' },
    });
  });

  it('is not opened against the person’s will', async () => {
    const far = anAndroid({}, { profile: 'server', faults: [{ kind: 'mute', afterBytes: 0 }] });
    const stop = new AbortController();
    const lines = new AdbLines(far.plug(), undefined);
    const deps = { lines, clock: systemClock, counters: newLinkCounters(), signal: stop.signal };
    const opening = openServerShell(unwrap(parsePortAddress('adb:X')), null, deps);
    stop.abort();
    expect((await opening).result).toMatchObject({ error: { code: 'check.cancelled' } });
  });

  it('does not wait for ever, nor against the person’s will', async () => {
    const far = anAndroid({}, { profile: 'server', faults: [{ kind: 'hang', command: 'getprop' }] });
    const shell = unwrap((await open(far, null)).result);
    expect(await shell.ask('exec:getprop', 30, signal)).toEqual({ kind: 'silent' });
    const stop = new AbortController();
    const asked = shell.ask('exec:getprop', 5000, stop.signal);
    stop.abort();
    expect(await asked).toEqual({ kind: 'cancelled' });
    expect(await shell.ask('exec:date +%s', 1000, signal)).toMatchObject({ kind: 'output' });
  });

  it('is lost where nobody opens a second connection', async () => {
    const shell = unwrap((await open(anAndroid({}, { profile: 'server' }), null, false)).result);
    expect(await shell.ask('exec:getprop', 1000, signal)).toMatchObject({
      kind: 'lost',
      error: { code: 'transport.closed' },
    });
  });

  it.each([
    ['unauthorized', 'adb.unauthorized'],
    ['offline', 'adb.offline'],
    ['recovery', 'adb.wrong-mode'],
  ] as const)('is not opened to a terminal that is %s', async (access, code) => {
    const far = anAndroid({ access }, { profile: 'server' });
    expect((await open(far, null)).result).toMatchObject({ ok: false, error: { code } });
    expect(far.terminal.commands()).toEqual([]);
  });

  it('has no tunnels', () => {
    expect(noTunnel).toThrow();
  });

  it('is not opened to a terminal that is not there', async () => {
    expect((await open(anAndroid({}, { profile: 'server' }), 'OTHER')).result).toMatchObject({
      error: { code: 'adb.no-terminal', facts: { serial: 'OTHER', server: '127.0.0.1:5037' } },
    });
  });
});
