// A shop with a year behind it: twenty terminals, their checks and plans with done jobs, readings and a long log.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../electron/log/logger.ts';
import { systemClock } from '../../../electron/protocol/clock.ts';
import { openShops, shopFile } from '../../../electron/service/shops.ts';
import { createRollup } from '../../../electron/service/trends/rollup.ts';
import { createLogStore } from '../../../electron/store/logStore.ts';
import { openDatabase } from '../../../electron/store/openDatabase.ts';
import { metricKeys } from '../../../shared/metric/catalogue.ts';
import { fillJournal } from '../../support/manyEntries.ts';
import { fillJobs } from '../../support/manyJobs.ts';
import { keepSamples, samplesEvery } from '../../support/manyReadings.ts';
import { manyId, manyTerminals } from '../../support/manyTerminals.ts';
import { need } from './benchEngine.ts';
import { openOwnShop } from './openOwnShop.ts';

const terminals = 20;
/** About seven lines of the log for each terminal and day. */
const entries = 50_000;
const metricsRead = 3;
const hours = 365 * 24;
const hourMs = 3_600_000;

/** The data folder; its own shop has the year. It goes away with this process. */
export const yearShop = async (say: (text: string) => void): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'steward-year-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  const began = performance.now();
  openOwnShop(folder);
  manyTerminals(join(folder, 'shop'), terminals);
  const today = new Date().toISOString().slice(0, 10);
  const jobs = await fillJobs(join(folder, 'shop'), { terminals, years: 1, today });
  const shops = need(await openShops(folder, 'own', { log: silentLogger, now: () => Date.now() }));
  const from = Date.now() - hours * hourMs;
  for (let at = 0; at < terminals; at += 1) {
    for (const metric of metricKeys.slice(0, metricsRead)) {
      await keepSamples(shops.open, manyId(at), samplesEvery(hourMs, from, hours, metric));
    }
  }
  await createRollup({ shops, clock: systemClock, log: silentLogger }).run();
  shops.close();
  const { database } = need(await openDatabase(shopFile(folder, 'own'), { log: silentLogger, now: () => Date.now() }));
  fillJournal(database, entries);
  await createLogStore(database).bringUp();
  database.close();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(
    `a year: ${String(terminals)} terminals, ${String(jobs)} jobs, ${String(terminals * metricsRead * hours)} readings, ${String(entries)} entries, in ${seconds} s`,
  );
  return folder;
};
