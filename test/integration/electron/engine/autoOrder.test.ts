// What `auto` does at a serial port of which nobody knows who stands there: how long, in which order, and with which bytes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../../../electron/engine/allFamilies.ts';
import { composeEngine } from '../../../../electron/engine/composeEngine.ts';
import { silentLogger } from '../../../../electron/log/logger.ts';
import type { SimulatedFarEnd } from '../../../../electron/simulator/simulatorFamily.ts';
import { switchOn } from '../../../../electron/simulator/switchOn.ts';
import { createMemoryPair } from '../../../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import type { PortSource } from '../../../../electron/transport/portSource.ts';
import { success } from '../../../../shared/error/appError.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-auto-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const text = 'serial:/dev/ttyAUTO';
const hex = (bytes: readonly number[]): string =>
  bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
/** Everything that may be written to an unknown port: ZVT's line characters and status enquiry, and AT. */
const harmless = /^(06|15|10 02 05 01 07 00 00 00 03 04 06 00 10 03 [0-9A-F]{2} [0-9A-F]{2}|41 54 0D)$/;

/** An engine with one serial port, behind which stands whoever the test puts there. */
const atPort = async (name: string) => {
  const clock = createFakeClock();
  const behind: { terminal: SimulatedFarEnd | null } = { terminal: null };
  const written: string[] = [];
  // Storing takes real time, in which the clock of the test runs on: what counts is how long the line was used.
  let leftAt = 0;
  const address = unwrap(parsePortAddress(text));
  const ports: PortSource = {
    list: () => Promise.resolve([]),
    open: () => {
      const pair = createMemoryPair({ address, now: () => clock.now() });
      behind.terminal?.attach(pair.terminal, 'block', () => pair.cut());
      const write: typeof pair.console.write = (bytes, signal) => {
        written.push(hex([...bytes]));
        return pair.console.write(bytes, signal);
      };
      void pair.console.closed.then(() => {
        leftAt = clock.now();
      });
      return Promise.resolve(success({ ...pair.console, write }));
    },
  };
  const engine = unwrap(
    await composeEngine({
      dataFolder: join(folder, name),
      shop: 'simulated',
      ports,
      plugins: allPlugins,
      clock,
      log: silentLogger,
      operator: 'test',
    }),
  );
  const { checks, terminals } = engine.services;
  const finish = async (runId: string) => {
    const before = clock.now();
    const ending = checks.finished(runId);
    let isOver = false;
    void ending.then(() => {
      isOver = true;
    });
    const hasEnded = (): boolean => isOver;
    for (let step = 0; step < 1200 && !hasEnded(); step += 1) {
      await clock.advance(100);
      await new Promise((resolve) => setImmediate(resolve));
    }
    const run = unwrap(await ending);
    return { target: run.targets[0], ms: leftAt - before };
  };
  const check = async (driver?: string) => {
    written.length = 0;
    const wish = { terminalIds: [], addresses: [text], level: 'quick' as const };
    return finish(unwrap(await checks.start(driver === undefined ? wish : { ...wish, driver })).id);
  };
  const checkKnown = async () => {
    written.length = 0;
    const terminalIds = unwrap(await terminals.list()).map(({ id }) => id);
    return finish(unwrap(await checks.start({ terminalIds, addresses: [], level: 'quick' })).id);
  };
  const plugIn = (scenario: string | null): void => {
    behind.terminal =
      scenario === null ? null : unwrap(switchOn(scenario, allSimulators, { clock, log: silentLogger }));
  };
  return { check, checkKnown, plugIn, written, close: () => engine.close() };
};

describe('auto at an unknown serial port', () => {
  it('on which nobody answers ends in time, with harmless bytes only', async () => {
    const { check, written, close } = await atPort('silent');
    const { target, ms } = await check();
    expect(target).toMatchObject({ state: 'failed', error: { code: 'link.silent' } });
    expect(ms).toBeLessThanOrEqual(55_000);
    expect(written.filter((bytes) => !harmless.test(bytes))).toEqual([]);
    expect(written.filter((bytes) => bytes === '41 54 0D')).toHaveLength(3);
    await close();
  });

  it('finds a modem after ZVT was not understood, and asks it first the next time', async () => {
    const { check, plugIn, written, close } = await atPort('modem');
    plugIn('modem');
    expect((await check()).target).toMatchObject({ state: 'done', verdict: 'pass' });
    expect(written[0]).toMatch(/^10 02 05 01/);
    const again = await check();
    expect(again.target).toMatchObject({ state: 'done' });
    expect(written[0]).toBe('41 54 0D');
    expect(written.some((bytes) => bytes.startsWith('10 02'))).toBe(false);
    expect(again.ms).toBeLessThan(2000);
    await close();
  });

  it('tries the others when another terminal stands where a modem was', async () => {
    const { check, plugIn, written, close } = await atPort('swapped');
    plugIn('modem');
    await check();
    plugIn('healthy');
    expect((await check()).target).toMatchObject({ state: 'done', name: 'SIM-A8 SIMULATED' });
    expect(written[0]).toBe('41 54 0D');
    await close();
  });

  it('never initialises a PAX terminal, known or not; only a person’s wish does', async () => {
    const { check, checkKnown, plugIn, written, close } = await atPort('pax');
    plugIn('pax');
    expect((await check()).target).toMatchObject({ state: 'failed', error: { code: 'link.wrong-protocol' } });
    expect(written.filter((bytes) => !harmless.test(bytes))).toEqual([]);
    expect((await check('poslink')).target).toMatchObject({ state: 'done', name: 'SIMULATED A920' });
    expect(written).toEqual(['02 41 30 30 1C 31 2E 34 33 03 46', '06']);
    expect((await checkKnown()).target).toMatchObject({ state: 'failed', error: { code: 'driver.on-request' } });
    expect(written).toEqual([]);
    await close();
  });
});
