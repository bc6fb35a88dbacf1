// A PIN that is changed while the program is killed, and two programs on the records of one shop with roles.
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { isPin } from '../../electron/service/people/pinHash.ts';
import { openShops } from '../../electron/service/shops.ts';
import { anEngine, present, unwrap } from '../support/anEngine.ts';
import { runSteward } from '../support/runSteward.ts';
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

it('command lines guess at the same moment: three tries between all of them, none more in the window, nor by a clock set back or on', async () => {
  const { dataFolder, engine, id } = await aGuardedShop();
  const files = await Promise.all(
    ['900417', '901417', '902417', '903417'].map(async (pin) => {
      const file = join(dataFolder, `${pin}.txt`);
      await writeFile(file, `${pin}\n`);
      return file;
    }),
  );
  const job = ['job', 'done', id, '--data', dataFolder, '--lang', 'en', '--as', '王芳', '--pin-file'];
  const commandLines = files.map(async (file) => (await runSteward([...job, file])).stderr);
  const said = await Promise.all(commandLines);
  const [refused = '', ...others] = said.filter((text) => !text.includes('is not the PIN'));
  expect(refused).toMatch(/wait/i);
  expect(others).toEqual([]);
  const guess = () => engine.services.access.login({ personId: id, pin: pins[0] });
  for (const answer of await Promise.all([guess(), guess()])) {
    expect(answer).toMatchObject({ error: { code: 'person.must-wait' } });
  }

  const year = 365 * 24 * 3_600_000;
  for (const ms of [-year, year]) {
    const clock = { ...systemClock, now: () => systemClock.now() + ms };
    const jumped = await anEngine({ dataFolder, source: 'commandLine', clock });
    expect(await jumped.engine.services.access.login({ personId: id, pin: pins[0] })).toMatchObject({
      error: { code: 'person.must-wait' },
    });
    await jumped.engine.close();
  }
  expect(unwrap(await engine.services.journal.verify())).toMatchObject({ isSound: true, faults: [] });
}, 120_000);
