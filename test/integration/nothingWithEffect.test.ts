// A quick check asks and never acts: what every simulated terminal was sent, held against the list of allowed commands.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import { scenarioNames } from '../../electron/engine/simulateTerminal.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import { conformanceNotes } from '../contract/driverContractNotes.ts';
import { forbiddenIn } from '../support/allowedCommands.ts';
import { createFakeClock, type FakeClock } from '../support/fakeClock.ts';

const dataFolder = mkdtempSync(join(tmpdir(), 'steward-effect-'));
afterAll(() => {
  rmSync(dataFolder, { recursive: true, force: true });
});

const asHex = (apdu: Uint8Array): string =>
  [...apdu].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');

/** Moves time on until the work has ended; the silent terminals take minutes of it. */
const moved = async <T>(clock: FakeClock, work: Promise<T>): Promise<T> => {
  const state = { hasEnded: false };
  const ended = work.finally(() => {
    state.hasEnded = true;
  });
  for (let seconds = 0; !state.hasEnded && seconds < 600; seconds += 1) {
    await clock.advance(1000);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return await ended;
};

/** Checks every scenario twice at once, so that what is remembered from the first check is used in the second. */
const commandsSent = async (level: 'quick' | 'full'): Promise<ReadonlyMap<string, readonly string[]>> => {
  const clock = createFakeClock();
  const ports = simulatedPorts({ clock, families: allSimulators });
  const composed = await composeEngine({
    dataFolder: join(dataFolder, level),
    shop: 'simulated',
    ports,
    plugins: allPlugins,
    clock,
    log: silentLogger,
    operator: 'test',
  });
  if (!composed.ok) throw new Error(composed.error.code);
  const { services } = composed.value;
  const addresses = scenarioNames.map((name) => `sim:${name}`);
  for (const round of [1, 2]) {
    const run = await services.checks.start({ terminalIds: [], addresses, level });
    if (!run.ok) throw new Error(`round ${String(round)}: ${run.error.code}`);
    await moved(clock, services.checks.finished(run.value.id));
  }
  await moved(clock, composed.value.close());
  return new Map(scenarioNames.map((name) => [name, (ports.terminal(name)?.received() ?? []).map(asHex)]));
};

/** What `auto` may send to whatever is there: the forms of the families that it may try, and of no other. */
const notes = allPlugins.filter(({ isAutomatic }) => isAutomatic).map(({ id }) => conformanceNotes[id]);
const whenQuick = notes.flatMap((note) => note?.allowed ?? []);
const whenFull = [...whenQuick, ...notes.flatMap((note) => note?.allowedWhenFull ?? [])];

describe.each([
  { level: 'quick', allowed: whenQuick },
  { level: 'full', allowed: whenFull },
] as const)('a $level check', ({ level, allowed }) => {
  let sent: ReadonlyMap<string, readonly string[]> = new Map();
  beforeAll(async () => {
    sent = await commandsSent(level);
  }, 120_000);

  it('reaches the terminals at all', () => {
    expect(sent.get('healthy')?.filter((command) => command.startsWith('05 01'))).toHaveLength(2);
  });

  it.each(scenarioNames)('of %s sends nothing but what a check may send', (name) => {
    expect(forbiddenIn(sent.get(name) ?? [], allowed)).toEqual([]);
  });

  it('sends nothing at all that initialises a PAX terminal', () => {
    expect(sent.get('pax')).toEqual([]);
  });

  it('never registers, logs off, settles, resets or writes', () => {
    const effects = /^(06 00|06 02|06 50|06 18|06 1B|06 91|06 93|06 95|08 [0-9A-F]{2}|0F A1 0[2-9] .*55)/;
    expect([...sent.values()].flat().filter((command) => effects.test(command))).toEqual([]);
  });
});
