import { describe, expect, it } from 'vitest';
import { allSimulators } from '../../../../electron/engine/allFamilies.ts';
import { silentLogger } from '../../../../electron/log/logger.ts';
import { recordedTerminals } from '../../../../electron/simulator/recordedTerminals.ts';
import { type SimulatedPorts, simulatedPorts } from '../../../../electron/simulator/simulatedPorts.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';
import { createRawConsole } from '../../../support/rawConsole.ts';

const never = new AbortController().signal;

const open = (ports: SimulatedPorts, text: string, signal = never) => {
  const address = parsePortAddress(text);
  if (!address.ok) throw new Error('bad address');
  return ports.open(address.value, signal);
};

describe('simulated ports', () => {
  it('list the five terminals of the shop by name', async () => {
    const ports = await simulatedPorts({ clock: createFakeClock(), families: allSimulators }).list();
    expect(ports.map((port) => port.address.text)).toEqual([
      'sim:healthy',
      'sim:low-battery-hot',
      'sim:paper-out',
      'sim:clock-off',
      'sim:not-registered',
    ]);
    for (const port of ports)
      expect(port).toMatchObject({ likelihood: 'new', name: expect.stringMatching(/SIMULATED/) as unknown });
  });

  it('know which family speaks at each of them', () => {
    const ports = simulatedPorts({ clock: createFakeClock(), families: allSimulators });
    const family = (text: string): string | null | undefined => {
      const address = parsePortAddress(text);
      return address.ok ? ports.driverAt?.(address.value) : undefined;
    };
    expect(['sim:healthy', 'sim:android', 'sim:modem', 'sim:nobody', 'tcp://10.0.0.1:1'].map(family)).toEqual([
      'zvt',
      'adb',
      'at',
      null,
      null,
    ]);
  });

  it('open any scenario, listed or not, and a terminal answers behind it', async () => {
    const clock = createFakeClock();
    const ports = simulatedPorts({ clock, families: allSimulators });
    const opened = await open(ports, 'sim:feig-like');
    if (!opened.ok) throw new Error(opened.error.code);
    const raw = createRawConsole(opened.value, { kind: 'block', polite: true });
    await raw.send('05 01 00');
    await clock.settle();
    expect(raw.apdus()[1]).toMatch(/^06 0F/);
    await opened.value.close();
  });

  it('keep a terminal and its memory from one opening to the next', async () => {
    const clock = createFakeClock();
    const ports = simulatedPorts({ clock, families: allSimulators });
    for (let time = 0; time < 2; time += 1) {
      const opened = await open(ports, 'sim:healthy');
      if (!opened.ok) throw new Error(opened.error.code);
      const raw = createRawConsole(opened.value, { kind: 'block', polite: true });
      await raw.send('05 01 00');
      await clock.settle();
      await opened.value.close();
      await clock.settle();
    }
    expect(ports.terminal('healthy')?.commands()).toEqual(['05 01', '05 01']);
  });

  it('are used by one at a time, and can be opened again after a cut', async () => {
    const clock = createFakeClock();
    const ports = simulatedPorts({ clock, families: allSimulators });
    const first = await open(ports, 'sim:unplug');
    if (!first.ok) throw new Error(first.error.code);
    expect(await open(ports, 'sim:unplug')).toMatchObject({ ok: false, error: { code: 'transport.busy' } });
    const raw = createRawConsole(first.value, { kind: 'block', polite: true });
    await raw.send('05 01 00');
    expect(await first.value.closed).toMatchObject({ kind: 'failed' });
    expect((await open(ports, 'sim:unplug')).ok).toBe(true);
  });

  it('refuse what they are not', async () => {
    const ports = simulatedPorts({ clock: createFakeClock(), families: allSimulators });
    expect(await open(ports, 'sim:no-such')).toMatchObject({ error: { code: 'simulator.unknown-scenario' } });
    expect(await open(ports, 'tcp://127.0.0.1:1')).toMatchObject({ error: { code: 'transport.no-port' } });
    expect(await open(ports, 'sim:healthy', AbortSignal.abort())).toMatchObject({ error: { code: 'check.cancelled' } });
    expect(ports.terminal('no-such')).toBeUndefined();
  });

  it('list and open recordings beside the families, each opening from its beginning, and a removed one no more', async () => {
    const clock = createFakeClock();
    const shelf = new Map([['replay-1-0', '> 05 01 00\n< 80 00 00\n< 06 0F 01 CC\n']]);
    const more = recordedTerminals(
      {
        list: () => Promise.resolve([...shelf.keys()].map((id) => ({ id, name: 'till 3' }))),
        read: (id) => {
          const text = shelf.get(id);
          return Promise.resolve(text === undefined ? null : { bytes: new TextEncoder().encode(text) });
        },
      },
      { clock, log: silentLogger },
    );
    const ports = simulatedPorts({ clock, families: allSimulators, more });
    expect((await ports.list()).at(-1)).toMatchObject({ name: 'till 3', address: { text: 'sim:replay-1-0' } });
    for (let time = 0; time < 2; time += 1) {
      const opened = await open(ports, 'sim:replay-1-0');
      if (!opened.ok) throw new Error(opened.error.code);
      const raw = createRawConsole(opened.value, { kind: 'stream', polite: true });
      await raw.send('05 01 00');
      await clock.settle();
      expect(raw.apdus()).toEqual(['80 00 00', '06 0F 01 CC']);
      await opened.value.close();
    }
    shelf.set('replay-2-0', 'no recording');
    expect(await open(ports, 'sim:replay-2-0')).toMatchObject({ ok: false, error: { code: 'input.invalid' } });
    shelf.clear();
    expect(await open(ports, 'sim:replay-1-0')).toMatchObject({ error: { code: 'simulator.unknown-scenario' } });
  });
});
