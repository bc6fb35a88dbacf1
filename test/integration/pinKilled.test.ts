// A PIN that is changed while the program is killed, and two programs on the records of one shop with roles.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { silentLogger } from '../../electron/log/logger.ts';
import { isPin } from '../../electron/service/people/pinHash.ts';
import { openShops } from '../../electron/service/shops.ts';
import { anEngine, present, unwrap } from '../support/anEngine.ts';
import { tempFolder } from '../support/tempFolder.ts';

const pins = ['482615', '735192'] as const;

const aGuardedShop = async () => {
  const dataFolder = await tempFolder();
  const { engine } = await anEngine({ dataFolder, source: 'window' });
  const { people } = engine.services;
  const { id } = unwrap(await people.add({ draft: { name: '王芳', role: 'owner', store: null } }));
  unwrap(await people.setPin({ personId: id, pin: pins[0], by: null }));
  return { dataFolder, engine, id };
};

/** Which of the two PINs hold. */
const holding = async (dataFolder: string, id: string): Promise<readonly string[]> => {
  const shops = unwrap(await openShops(dataFolder, 'own', { log: silentLogger, now: () => Date.now() }));
  const { hash } = present(await shops.open.people.pin(id));
  const held = await Promise.all(pins.map((pin) => isPin(pin, hash)));
  shops.close();
  return pins.filter((_pin, nth) => held[nth]);
};

it('killed in the middle of a change, the old PIN holds or the new one: never none, never both', async () => {
  const { dataFolder, engine, id } = await aGuardedShop();
  await engine.close();
  for (const ms of [0, 40, 90, 150, 230]) {
    const [now = ''] = await holding(dataFolder, id);
    const other = pins.find((pin) => pin !== now) ?? '';
    const child = spawn(execPath, [join(import.meta.dirname, '../support/pinUntilKilled.ts'), dataFolder, now, other], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await pause(ms);
    expect(child.kill('SIGKILL')).toBe(true);
    await ended;
    expect(await holding(dataFolder, id)).toHaveLength(1);
  }
  const again = await anEngine({ dataFolder, source: 'window' });
  const [pin = ''] = await holding(dataFolder, id);
  expect(unwrap(await again.engine.services.access.login({ personId: id, pin }))).toMatchObject({ role: 'owner' });
}, 240_000);

it('two programs at once: wrong PINs count for both, a new PIN counts in both, and both logs are whole', async () => {
  const { dataFolder, engine, id } = await aGuardedShop();
  const other = await anEngine({ dataFolder, source: 'commandLine' });
  const login = (at: typeof engine, pin: string) => at.services.access.login({ personId: id, pin });
  expect((await login(other.engine, pins[0])).ok).toBe(true);
  unwrap(await engine.services.people.setPin({ personId: id, pin: pins[1], by: { personId: id, pin: pins[0] } }));
  expect(await login(other.engine, pins[0])).toMatchObject({ error: { code: 'person.wrong-pin' } });
  expect((await login(other.engine, pins[1])).ok).toBe(true);
  for (const [nth, at] of [engine, other.engine, engine].entries()) {
    expect(await login(at, `90${String(nth)}417`)).toMatchObject({ error: { code: 'person.wrong-pin' } });
  }
  expect(await login(other.engine, pins[1])).toMatchObject({ error: { code: 'person.must-wait' } });
  expect(await login(engine, pins[1])).toMatchObject({ error: { code: 'person.must-wait' } });
  expect(unwrap(await engine.services.journal.verify())).toMatchObject({ isSound: true, faults: [] });
}, 120_000);
