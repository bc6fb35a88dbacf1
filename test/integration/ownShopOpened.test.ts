// An own shop that is opened: its terminals on the network are found again at once, whatever the others do.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { allPlugins } from '../../electron/engine/allFamilies.ts';
import type { Engine } from '../../electron/engine/engine.ts';
import { simulateTerminal } from '../../electron/engine/simulateTerminal.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { listenTcp } from '../../electron/simulator/listen.ts';
import { systemPorts } from '../../electron/transport/systemPorts.ts';
import { anEngine, checkAll, unwrap } from '../support/anEngine.ts';
import { type FarEnd, foreignOverTcp, listenRaw } from '../support/foreignLines.ts';
import { plainTerminal } from '../support/foreignScripts.ts';
import { tempFolder } from '../support/tempFolder.ts';

const count = 20;
const withinMs = 20_000;

/** Terminals from the number `first` on; port 0 = any that is free. */
const switchOn = (ports: readonly number[], first = 0): Promise<FarEnd[]> =>
  Promise.all(
    ports.map((port, at) =>
      foreignOverTcp(
        plainTerminal({ name: 'Fremdgeraet 7', serialHex: (0x2100_0000 + first + at).toString(16) }),
        {},
        port,
      ),
    ),
  );
const switchOff = (ends: readonly FarEnd[]) => Promise.all(ends.map((end) => end.close()));

const theShop = async (dataFolder: string): Promise<Engine> =>
  (await anEngine({ dataFolder, ports: systemPorts(), plugins: allPlugins, watchPorts: true })).engine;

const states = async (engine: Engine): Promise<string[]> =>
  unwrap(await engine.services.connections.list()).map(({ state }) => state);
const connected = (all: readonly string[]): number => all.filter((state) => state === 'connected').length;

/** Waits until so many are connected; the states then. */
const settle = async (engine: Engine, wanted: number): Promise<string[]> => {
  const until = Date.now() + withinMs;
  while (connected(await states(engine)) !== wanted && Date.now() < until) await pause(100);
  return states(engine);
};

describe('an own shop opened at once', { timeout: 120_000 }, () => {
  it('has twenty terminals on the network connected again by itself, those that answer before those that stay silent', async () => {
    const dataFolder = await tempFolder();
    const before = await switchOn(new Array<number>(count).fill(0));
    const addresses = before.map(({ address }) => address);
    const ports = addresses.map((address) => Number(address.split(':').at(-1)));
    const one = await theShop(dataFolder);
    expect((await checkAll(one, addresses)).targets.map(({ verdict }) => verdict)).toEqual(addresses.map(() => 'pass'));
    expect(connected(await settle(one, count))).toBe(count);
    await switchOff(before);
    // Checked while they are off, they are known to be away when the shop is closed.
    await checkAll(one, addresses);
    expect(connected(await states(one))).toBe(0);
    await one.close();

    const quiet = ports.slice(0, count / 2);
    const silent = await Promise.all(quiet.map((port) => listenRaw(() => undefined, port)));
    const loud = await switchOn(ports.slice(count / 2), count / 2);
    onTestFinished(async () => {
      await switchOff(loud);
    });
    const two = await theShop(dataFolder);
    expect(connected(await settle(two, count / 2))).toBe(count / 2);
    for (const each of silent) await each.close();
    const late = await switchOn(quiet);
    onTestFinished(async () => {
      await switchOff(late);
    });
    expect(connected(await settle(two, count))).toBe(count);
    await two.close();
  });

  it('keeps none of those that call themselves simulated: they are connected in the simulated shop', async () => {
    const far = unwrap(simulateTerminal('healthy', { log: silentLogger }));
    const listening = unwrap(await listenTcp(far, { port: 0 }));
    onTestFinished(() => listening.close());
    const dataFolder = await tempFolder();
    const own = await theShop(dataFolder);
    expect((await checkAll(own, [listening.address])).targets).toMatchObject([{ simulated: true, verdict: 'pass' }]);
    expect(await states(own)).toEqual([]);
    await own.close();
    const { engine } = await anEngine({
      dataFolder,
      shop: 'simulated',
      ports: systemPorts(),
      plugins: allPlugins,
      watchPorts: true,
    });
    expect(await settle(engine, 1)).toEqual(['connected']);
  });
});
