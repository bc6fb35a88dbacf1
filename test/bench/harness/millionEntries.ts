// A shop with one million entries in its log, made once for all benchmarks of a run and removed at its end.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../electron/log/logger.ts';
import { shopFile } from '../../../electron/service/shops.ts';
import { createLogStore } from '../../../electron/store/logStore.ts';
import { openDatabase } from '../../../electron/store/openDatabase.ts';
import { fillJournal } from '../../support/manyEntries.ts';

/** How many entries the log has. */
export const manyEntries = 1_000_000;

let folder: string | null = null;

/** The data folder; its own shop has the entries and their index. */
export const millionEntries = async (say: (text: string) => void): Promise<string> => {
  if (folder !== null && existsSync(folder)) return folder;
  const made = mkdtempSync(join(tmpdir(), 'steward-million-'));
  process.once('exit', () => {
    rmSync(made, { recursive: true, force: true });
  });
  const opened = await openDatabase(shopFile(made, 'own'), { log: silentLogger, now: () => Date.now() });
  if (!opened.ok) throw new Error(opened.error.code);
  const { database } = opened.value;
  const began = performance.now();
  fillJournal(database, manyEntries);
  const filled = performance.now();
  await createLogStore(database).bringUp();
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  say(
    `${String(manyEntries)} entries in ${seconds(began, filled)} s, index in ${seconds(filled, performance.now())} s`,
  );
  database.close();
  folder = made;
  return made;
};

/** The value below which 95 of 100 are. */
export const percentile95 = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0;
};
