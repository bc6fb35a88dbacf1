// The real window with terminals that are connected, and nothing else to do.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startFarm } from './benchEngine.ts';
import { evaluateWhenLoaded } from './devtools.ts';
import { projectFolder, type Started, startApplication } from './electronProgram.ts';
import { openSimulatedShop } from './openOwnShop.ts';

const connected = 20;
/**
 * What begins by itself after a start (a look at ports, a roll-up, the other pages) is over by then, and so is the first
 * minute after the checks, in which the ages on the screen count seconds.
 */
const settleMs = 75_000;

const checkAll = (addresses: readonly string[]): string => `(async () => {
  const until = Date.now() + 60000;
  const ask = async (name, input) => {
    for (;;) {
      const answer = await window.steward.invoke(name, input);
      if (answer.ok) return answer.value;
      if (Date.now() > until) throw new Error(name + ' ' + answer.error.code);
      await new Promise((r) => setTimeout(r, 200));
    }
  };
  await ask('checks.start', { terminalIds: [], addresses: ${JSON.stringify(addresses)}, level: 'quick' });
  for (;;) {
    const states = (await ask('connections.list', {})).map((each) => each.state);
    if (states.length === ${String(connected)} && states.every((state) => state === 'connected')) return true;
    if (Date.now() > until) throw new Error('not all connected: ' + states.join(' ') + ' ' + JSON.stringify(await window.steward.invoke('shop.state', {})));
    await new Promise((r) => setTimeout(r, 200));
  }
})()`;

/** Starts the window on an empty simulated shop and checks twenty simulated terminals over TCP; returns when all is quiet. */
export const startConnectedShop = async (
  env: NodeJS.ProcessEnv,
  runtimeOptions: readonly string[] = [],
): Promise<Started> => {
  const data = mkdtempSync(join(tmpdir(), 'steward-connected-'));
  openSimulatedShop(data);
  const farm = await startFarm(['tcp', String(connected), '0']);
  const leave = async (): Promise<void> => {
    await farm.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const started = await startApplication(projectFolder, ['--data', data], env, runtimeOptions);
    const close = async (): Promise<void> => {
      started.page.close();
      await started.close();
      await leave();
    };
    try {
      await evaluateWhenLoaded(started.page, checkAll(farm.addresses));
      await pause(settleMs);
      return { ...started, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await leave();
    throw error;
  }
};
