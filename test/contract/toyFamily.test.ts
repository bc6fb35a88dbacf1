// The family that CONTRIBUTING.md shows works as it stands there: it compiles, keeps the rules, conforms, and is checked.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Family } from '../../electron/engine/allFamilies.ts';
import type { composeEngine as ComposeEngine } from '../../electron/engine/composeEngine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import type { simulatedPorts as SimulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import type { ConformanceNotes } from '../support/conformance/conformanceNotes.ts';
import { describeConformance } from '../support/conformance/describeConformance.ts';
import { describeLines } from '../support/conformance/describeLines.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { listingsOf, makeToyPlace, withAdded } from '../support/toyPlace.ts';

const root = join(import.meta.dirname, '../..');
const { place, files, remove } = makeToyPlace();
afterAll(remove);

const ours = async <T>(file: string): Promise<T> => (await import(join(place, file))) as T;
const { allFamilies } = await ours<{ allFamilies: readonly Family[] }>('electron/engine/allFamilies.ts');
const { conformanceNotes } = await ours<{ conformanceNotes: Readonly<Record<string, ConformanceNotes>> }>(
  'test/contract/driverContractNotes.ts',
);
const toy = allFamilies.find(({ plugin }) => plugin.id === 'toy');
const notes = conformanceNotes['toy'];

/** What a program prints, also when it fails. */
const printed = (program: string, args: readonly string[]): string => {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: place,
      encoding: 'utf8',
    });
  } catch (failed) {
    return String((failed as { readonly stdout?: unknown }).stdout ?? failed);
  }
};

describe('the family of CONTRIBUTING.md', () => {
  it('is three folders, one line, and what it may send', () => {
    const folders = files.map((file) => /^electron\/(protocol|driver|simulator)\/toy\//.exec(file)?.[1]);
    expect(new Set(folders.filter((folder) => folder !== undefined))).toEqual(
      new Set(['protocol', 'driver', 'simulator']),
    );
    const added = listingsOf(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))
      .filter(({ kind }) => kind === 'diff')
      .flatMap(({ text }) => text.split('\n').filter((line) => line.startsWith('+')));
    expect(added.filter((line) => !line.startsWith('+import'))).toHaveLength(2);
    expect(toy?.simulator.id).toBe('toy');
  });

  it('compiles under the strictest types', { timeout: 120_000 }, () => {
    expect(printed('typescript-native/bin/tsc', ['--project', 'tsconfig.json'])).toBe('');
  });

  it('keeps the import rules', { timeout: 120_000 }, () => {
    const rules = join(root, 'test/rules/dependencyRules.mjs');
    const folders = ['protocol', 'driver', 'simulator'].map((layer) => `electron/${layer}/toy`);
    const output = printed('dependency-cruiser/bin/dependency-cruiser.mjs', [
      ...['--config', rules, '--output-type', 'json'],
      ...folders,
      'electron/engine/allFamilies.ts',
    ]);
    const { summary } = JSON.parse(output) as { summary: { violations: unknown[]; totalCruised: number } };
    expect(summary.violations).toEqual([]);
    expect(summary.totalCruised).toBeGreaterThan(20);
  });

  it('is checked through the engine, named and by auto', { timeout: 60_000 }, async () => {
    const { composeEngine } = await ours<{ composeEngine: typeof ComposeEngine }>('electron/engine/composeEngine.ts');
    const { simulatedPorts } = await ours<{ simulatedPorts: typeof SimulatedPorts }>(
      'electron/simulator/simulatedPorts.ts',
    );
    const clock = createFakeClock();
    const composed = await composeEngine({
      dataFolder: join(place, 'data'),
      shop: 'simulated',
      ports: simulatedPorts({ clock, families: allFamilies.map(({ simulator }) => simulator) }),
      plugins: allFamilies.map(({ plugin }) => plugin),
      clock,
      log: silentLogger,
      operator: 'test',
    });
    if (!composed.ok) throw new Error(composed.error.code);
    const { checks } = composed.value.services;
    for (const driver of ['auto', 'toy']) {
      const run = await checks.start({ terminalIds: [], addresses: ['sim:toy'], level: 'quick', driver });
      if (!run.ok) throw new Error(run.error.code);
      const ending = checks.finished(run.value.id);
      let isOver = false;
      void ending.then(() => {
        isOver = true;
      });
      const hasEnded = (): boolean => isOver;
      for (let second = 0; second < 120 && !hasEnded(); second += 1) {
        await clock.advance(1000);
        await new Promise((resolve) => setImmediate(resolve));
      }
      const ended = await ending;
      expect(ended).toMatchObject({ ok: true, value: { targets: [{ state: 'done', verdict: 'pass' }] } });
      const checkId = ended.ok ? (ended.value.targets[0]?.checkId ?? '') : '';
      expect(await checks.report({ checkId })).toMatchObject({
        ok: true,
        value: {
          simulated: true,
          terminal: { driver: 'toy', serialNumber: 'T-0001' },
          readings: expect.arrayContaining([
            expect.objectContaining({ metric: 'battery.voltage', value: 3.712 }),
          ]) as unknown,
        },
      });
    }
    await composed.value.close();
  });
});

describe('additions to a file', () => {
  it('go behind the line that they follow, and nowhere if that is not clear', () => {
    expect(withAdded('a\nb\nc', ' b\n+x\n+y\n')).toBe('a\nb\nx\ny\nc');
    expect(() => withAdded('a\na', ' a\n+x\n')).toThrow('2 times');
  });
});

if (toy !== undefined && notes !== undefined) {
  describeLines(toy, notes);
  describeConformance(toy, notes);
}
