// Real command lines beside an open window on one data folder: both read, both write into one whole log, and records that
// are in use are not replaced.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import { anEngine, checkAll, unwrap } from '../support/anEngine.ts';
import { runSteward } from '../support/runSteward.ts';
import { tempFolder } from '../support/tempFolder.ts';

it('a window at work and command lines at once: all are answered, none is lost, restoring is refused, the log is whole', async () => {
  const ports = simulatedPorts({ clock: systemClock, families: allSimulators });
  const { engine, dataFolder } = await anEngine({ shop: 'simulated', source: 'window', ports, plugins: allPlugins });
  const steward = (...words: readonly string[]) => runSteward([...words, '--data', dataFolder, '--lang', 'en']);
  const file = join(await tempFolder(), 'beside.zip');
  await checkAll(engine, ['sim:healthy']);

  const [checked, acted, , kept] = await Promise.all([
    steward('check', 'sim:paper-out', '--json'),
    steward('act', 'sim:healthy', 'turnoverTotals', '--reason', 'beside', '--role', 'technician', '--confirm', '0017'),
    checkAll(engine, ['sim:clock-off']),
    steward('backup', '--out', file),
  ]);
  expect(JSON.parse(checked.stdout)).toMatchObject({ terminal: { driver: 'zvt' } });
  expect([acted.status, kept.status]).toEqual([0, 0]);

  const restored = await steward('restore', file, '--yes');
  expect(restored.status).toBe(3);
  expect(restored.stderr).toContain('nothing was brought back');

  // The window shows what the others have done.
  const { journal, log, terminals } = engine.services;
  expect(unwrap(await terminals.list()).length).toBe(3);
  const lines = unwrap(await log.search({ text: '' }, 200));
  for (const source of ['window', 'commandLine']) expect(lines.some((line) => line.source === source)).toBe(true);
  expect(unwrap(await journal.verify())).toMatchObject({ isSound: true, faults: [] });
}, 120_000);
