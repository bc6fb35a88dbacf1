import { describe, expect, it } from 'vitest';
import { AdbDriver } from '../../../../../electron/driver/adb/adbDriver.ts';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { type Clock, systemClock } from '../../../../../electron/protocol/clock.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import type { Transport } from '../../../../../electron/transport/transport.ts';
import { anAndroid, readAndroid } from '../../../../support/androidFarEnd.ts';
import { unwrap } from '../../../../support/anEngine.ts';

const hasty: Clock = { ...systemClock, after: (ms, action) => systemClock.after(ms / 100, action) };
const metrics = (measured: readonly { readonly metric: string }[]): string[] => measured.map(({ metric }) => metric);

/** Everything that the terminal prints becomes noise; what its server says stays. */
const mumbling = (line: Transport): Transport => ({
  ...line,
  onBytes: (listener) =>
    line.onBytes((chunk, at) => {
      const text = new TextDecoder('latin1').decode(chunk);
      const isServer = /^(OKAY|FAIL)|transport_id/.test(text);
      listener(isServer ? chunk : new TextEncoder().encode('\n'), at);
    }),
});

describe('the ADB driver', () => {
  it.each(['daemon', 'server'] as const)('reads a terminal by way of a %s', async (profile) => {
    const report = unwrap(await readAndroid(anAndroid({}, { profile })));
    expect(report.ending).toBe('complete');
    expect(metrics(report.measured)).toHaveLength(9);
    expect(report.link.blocksSent).toBeGreaterThan(10);
    expect(report.remarks).toEqual([]);
  });

  it('leaves out what a terminal does not give, and says what it observed', async () => {
    const far = anAndroid({
      battery: null,
      storage: null,
      memory: null,
      thermal: null,
      loadPercent: null,
      sim: null,
      packages: [],
    });
    const report = unwrap(await readAndroid(far));
    expect(metrics(report.measured)).toEqual(['uptime', 'clock.offset']);
    expect(report.capabilities).toEqual({
      properties: 'supported',
      batteryService: 'refused',
      thermalService: 'refused',
      packageService: 'refused',
    });
  });

  it('leaves out a temperature without a clear scale and notes it for the technician', async () => {
    const battery = {
      isPresent: true,
      percent: 50,
      millivolts: 3900,
      deciCelsius: 26,
      status: 3,
      health: 2,
      units: 'usual',
    } as const;
    const report = unwrap(await readAndroid(anAndroid({ battery })));
    expect(metrics(report.measured)).not.toContain('battery.temperature');
    expect(report.remarks).toEqual(['dumpsys battery: temperature: 26 has no clear scale, left out']);
  });

  it('keeps what was read until the line broke', async () => {
    const far = anAndroid({}, { faults: [{ kind: 'cut', afterBytes: 2200 }] });
    const report = unwrap(await readAndroid(far));
    expect(report).toMatchObject({ ending: 'brokenOff', brokenBy: { code: 'transport.closed' } });
    expect(report.identity.serialNumber).toBe('SIM-S900-0001');
  });

  it('has no result where not even the first answer came', async () => {
    const deaf = anAndroid({}, { faults: [{ kind: 'mute', afterBytes: 160 }] });
    expect(await readAndroid(deaf, { clock: hasty })).toMatchObject({ error: { code: 'link.silent' } });
    const mute = anAndroid({}, { profile: 'server', faults: [{ kind: 'mute', afterBytes: 0 }] });
    expect(await readAndroid(mute, { clock: hasty })).toMatchObject({ error: { code: 'link.silent' } });
  });

  it('has no result where the answers are no answers', async () => {
    const far = anAndroid({}, { profile: 'server' });
    const garbled = {
      plug: () => {
        const { plug } = anAndroid({}, { profile: 'server' });
        return far.terminal.commands().length > 0 ? plug() : mumbling(plug());
      },
    };
    expect(await readAndroid(garbled)).toMatchObject({ error: { code: 'terminal.answer-not-understood' } });
  });

  it('stops when the person gives up, before and during the reading', async () => {
    const gone = new AbortController();
    gone.abort();
    expect(await readAndroid(anAndroid(), { signal: gone.signal })).toMatchObject({
      error: { code: 'check.cancelled' },
    });
    const stop = new AbortController();
    const far = anAndroid({}, { faults: [{ kind: 'hang', command: 'dumpsys battery' }] });
    const reading = readAndroid(far, { signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 100);
    expect(unwrap(await reading)).toMatchObject({ ending: 'cancelled', brokenBy: null });
    const early = new AbortController();
    const first = readAndroid(anAndroid({}, { faults: [{ kind: 'hang', command: 'getprop' }] }), {
      signal: early.signal,
    });
    setTimeout(() => {
      early.abort();
    }, 50);
    expect(await first).toMatchObject({ error: { code: 'check.cancelled' } });
  });

  it('carries out no command', async () => {
    const driver = new AdbDriver(createMemoryPair().console, {
      clock: systemClock,
      log: silentLogger,
      settings: { password: null, answeredBefore: [], refusedBefore: [] },
    });
    const consent = { command: 'selftest', operator: 'Li', reason: 'x', givenAt: 0 } as const;
    const ran = await driver.run({
      options: {},
      consent,
      signal: new AbortController().signal,
      onMessage: () => undefined,
    });
    expect(ran).toMatchObject({ ok: false, error: { code: 'action.not-offered' } });
    expect(driver.counters().blocksSent).toBe(0);
    await driver.close();
    const read = await driver.read({ level: 'quick', onStep: () => undefined, signal: new AbortController().signal });
    expect(read).toMatchObject({ ok: false, error: { code: 'transport.closed' } });
  });
});
