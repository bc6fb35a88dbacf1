// log.export.csv: one million entries to a sealed CSV file, against sqlite3 -csv of the same columns of the same file.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { shopFile } from '../../electron/service/shops.ts';
import { type Benchmark, CannotRun, median } from './harness/benchmark.ts';
import { openBenchEngine } from './harness/logEngine.ts';
import { manyEntries, millionEntries } from './harness/millionEntries.ts';

const rounds = 3;
const bytesPerMb = 1_048_576;

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
        const file = join(folder, 'ours.csv');
        const idle = process.memoryUsage().rss;
        let most = idle;
        const watch = setInterval(() => {
          most = Math.max(most, process.memoryUsage().rss);
        }, 50);
        const began = performance.now();
        const done = await engine.services.exports.log({
          file,
          format: 'csv',
          filter: {},
          language: 'zh',
          isPlain: false,
          hasKeys: false,
          hasMark: true,
          withVerifier: false,
        });
        ours.push(performance.now() - began);
        clearInterval(watch);
        if (!done.ok) throw new Error(done.error.code);
        rmSync(file, { force: true });
        say(`${String(Math.round((most - idle) / bytesPerMb))} MB above idle`);
      }
    } finally {
      await engine.close();
    }
    const [value, baseline] = [median(ours) / 1000, median(theirs) / 1000];
    return { value, baseline, ratio: value / baseline, runs: rounds };
  },
};
