// log.export.csv: one million entries to a sealed CSV file, against sqlite3 -csv of the same columns of the same file.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { shopFile } from '../../electron/service/shops.ts';
import { type Benchmark, CannotRun, median } from './harness/benchmark.ts';
import { openBenchEngine } from './harness/logEngine.ts';
import { measureExport } from './harness/measureExport.ts';
import { manyEntries, millionEntries } from './harness/millionEntries.ts';

const rounds = 3;

const names = [
  'at',
  'kind',
  'operator',
  'store',
  'terminal.name',
  'terminal.sn',
  'verdict',
  'text.zh',
  'why',
  'before',
  'after',
  'source',
  'clock',
  'simulated',
  'about',
  'record',
  'check',
  'terminal.id',
  'zone',
  'text.en',
  'origin',
];
const query = `SELECT number, ${names.map((name) => `json_extract(body, '$.${name}')`).join(', ')}, hash FROM journal ORDER BY number`;

const baselineMs = (database: string, folder: string): number => {
  const file = join(folder, 'baseline.csv');
  const began = performance.now();
  const ran = spawnSync('sqlite3', ['-csv', '-readonly', database, `.output ${file}`, query]);
  if (ran.error !== undefined || ran.status !== 0) throw new CannotRun('the program sqlite3 is needed as the baseline');
  const ms = performance.now() - began;
  rmSync(file, { force: true });
  return ms;
};

/** The export through the engine; tells how much memory it took above what was taken before. */
export const benchmark: Benchmark = {
  name: 'log.export.csv',
  unit: 's',
  target: '<= 1.6',
  about: `${String(manyEntries)} entries to a sealed, signed CSV file / sqlite3 -csv of the same columns`,
  run: async (say) => {
    const folder = await millionEntries(say);
    const engine = await openBenchEngine(folder);
    const ours: number[] = [];
    const theirs: number[] = [];
    try {
      for (let round = 0; round < rounds; round += 1) {
        theirs.push(baselineMs(shopFile(folder, 'own'), folder));
        const { ms, mb } = await measureExport(engine, join(folder, 'ours.csv'), 'csv');
        ours.push(ms);
        say(`${String(mb)} MB above idle`);
      }
    } finally {
      await engine.close();
    }
    const [value, baseline] = [median(ours) / 1000, median(theirs) / 1000];
    return { value, baseline, ratio: value / baseline, runs: rounds };
  },
};
