// log.append: entries with their chain, 1000 a transaction, against the same rows inserted bare.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import type { Database } from '../../electron/store/database.ts';
import { appendToJournal } from '../../electron/store/journalStore.ts';
import { openDatabase } from '../../electron/store/openDatabase.ts';
import { logEntryAt } from '../support/manyEntries.ts';
import { type Benchmark, median } from './harness/benchmark.ts';

const entries = 20_000;
const perTransaction = 1000;
const rounds = 9;

const opened = async (folder: string, name: string): Promise<Database> => {
  const result = await openDatabase(join(folder, name), { log: silentLogger, now: () => Date.now() });
  if (!result.ok) throw new Error(result.error.code);
  return result.value.database;
};

const inTransactions = (database: Database, work: (from: number) => void): number => {
  const began = performance.now();
  for (let from = 0; from < entries; from += perTransaction) {
    database.transaction(() => {
      work(from);
    });
  }
  return (entries / (performance.now() - began)) * 1000;
};

/** Rows per second with the chain, as a part of those without. */
export const benchmark: Benchmark = {
  name: 'log.append',
  unit: 'rows/s',
  target: '>= 0.4',
  about: `${String(entries)} entries with their chain, ${String(perTransaction)} a transaction, against the same rows inserted bare`,
  run: async (say) => {
    const folder = await mkdtemp(join(tmpdir(), 'steward-append-'));
    try {
      const written = Array.from({ length: entries }, (_, index) => logEntryAt(index));
      const ratios: number[] = [];
      const [own, baseline]: [number[], number[]] = [[], []];
      for (let round = 0; round <= rounds; round += 1) {
        const ours = await opened(folder, `ours${String(round)}.db`);
        const chained = inTransactions(ours, (from) => {
          appendToJournal(ours, written.slice(from, from + perTransaction));
        });
        const rows = ours.all('SELECT number, body, hash FROM journal ORDER BY number');
        ours.close();
        const bare = await opened(folder, `bare${String(round)}.db`);
        const plain = inTransactions(bare, (from) => {
          for (const { number = 0, body = '', hash = '' } of rows.slice(from, from + perTransaction)) {
            bare.run('INSERT INTO journal (number, body, hash) VALUES (?, ?, ?)', number, body, hash);
          }
        });
        bare.close();
        say(`${Math.round(chained).toString()} entries/s, bare ${Math.round(plain).toString()} rows/s`);
        // The first round is for the compiler to warm up.
        if (round === 0) continue;
        ratios.push(chained / plain);
        own.push(chained);
        baseline.push(plain);
      }
      return { value: median(own), baseline: median(baseline), ratio: median(ratios), runs: rounds };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
