// log.verify: a journal of one million entries checked, against bare SHA-256 over the same bytes.
import { hash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import { runTask } from '../../electron/service/worker/runTask.ts';
import { openDatabase } from '../../electron/store/openDatabase.ts';
import { fillJournal } from '../support/manyEntries.ts';
import { type Benchmark, median } from './harness/benchmark.ts';

const entries = Number(process.env['STEWARD_BENCH_ENTRIES'] ?? 1_000_000);
const rounds = 3;

/** How fast the check is, as a part of hashing each entry's bytes and nothing else. */
export const benchmark: Benchmark = {
  name: 'log.verify',
  unit: 'ms',
  target: '>= 0.5',
  about: `check of ${String(entries)} entries against bare SHA-256 over the same bytes, entry by entry`,
  run: async (say) => {
    const folder = await mkdtemp(join(tmpdir(), 'steward-verify-'));
    try {
      const file = join(folder, 'steward.db');
      const opened = await openDatabase(file, { log: silentLogger, now: () => Date.now() });
      if (!opened.ok) throw new Error(opened.error.code);
      const { database } = opened.value;
      fillJournal(database, entries);
      const bodies = Array.from({ length: 10_000 }, (_, index) =>
        Buffer.from(
          '0'.repeat(64) + String(database.one('SELECT body FROM journal WHERE number = ?', index + 1)?.['body']),
        ),
      );
      database.close();
      const ratios: number[] = [];
      const [own, baseline]: [number[], number[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        let began = performance.now();
        for (let done = 0; done < entries; done += bodies.length) for (const body of bodies) hash('sha256', body);
        const bare = performance.now() - began;
        began = performance.now();
        const found = await runTask('journal.verify', { file, at: '', ownKey: null, anchor: null, earlier: [] });
        const ours = performance.now() - began;
        if (!found.isSound || found.entries !== entries) throw new Error('the journal is not sound');
        say(`${ours.toFixed(0)} ms, bare ${bare.toFixed(0)} ms`);
        ratios.push(bare / ours);
        own.push(ours);
        baseline.push(bare);
      }
      return { value: median(own), baseline: median(baseline), ratio: median(ratios), runs: rounds };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
