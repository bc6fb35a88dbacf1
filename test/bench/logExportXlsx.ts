// log.export.xlsx: 200 000 entries to a sealed workbook, and the memory that takes.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import { shopFile } from '../../electron/service/shops.ts';
import { openDatabase } from '../../electron/store/openDatabase.ts';
import { fillJournal } from '../support/manyEntries.ts';
import { type Benchmark, median } from './harness/benchmark.ts';
import { openBenchEngine } from './harness/logEngine.ts';
import { measureExport } from './harness/measureExport.ts';

const rounds = 3;
const entries = 200_000;
const mostMb = 300;

const filledFolder = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-workbook-'));
  const opened = await openDatabase(shopFile(folder, 'own'), { log: silentLogger, now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.error.code);
  fillJournal(opened.value.database, entries);
  opened.value.database.close();
  return folder;
};

/** The export through the engine; more memory than may be taken above what was taken before ends the benchmark. */
export const benchmark: Benchmark = {
  name: 'log.export.xlsx',
  unit: 's',
  target: '<= 20',
  about: `${String(entries)} entries to a sealed, signed workbook, within ${String(mostMb)} MB above idle`,
  run: async (say) => {
    const folder = await filledFolder();
    const engine = await openBenchEngine(folder);
    const found: number[] = [];
    try {
      for (let round = 0; round < rounds; round += 1) {
        const { ms, mb } = await measureExport(engine, join(folder, 'log.xlsx'), 'xlsx');
        found.push(ms / 1000);
        say(`${(ms / 1000).toFixed(1)} s, ${String(mb)} MB above idle`);
        if (mb > mostMb) throw new Error(`${String(mb)} MB above idle`);
      }
    } finally {
      await engine.close();
      rmSync(folder, { recursive: true, force: true });
    }
    return { value: median(found), baseline: null, ratio: null, runs: rounds };
  },
};
