// register.search: the slowest first page of a set of searches, filters and orders over 10 000 records.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import { openShopStore } from '../../electron/store/shopStore.ts';
import type { RegisterFilter, RegisterSort } from '../../shared/register/fieldIssue.ts';
import { fillRegister } from '../support/manyRecords.ts';
import { type Benchmark, median } from './harness/benchmark.ts';

const records = 10_000;
const runs = 7;
const pageSize = 100;

const filters: readonly RegisterFilter[] = [
  {},
  { text: 'N9000123' },
  { text: '人' },
  { text: '柜台' },
  { text: '人民路 中山' },
  { text: '822' },
  { text: '9' },
  { text: '不存在的店' },
  { text: 'a9 pro 人' },
  { lifecycle: 'inService' },
  { registration: 'different' },
  { store: 'Riverside' },
  { model: 'A920 Pro', acquirer: '822' },
  { hasTasks: true },
  { hasTasks: false, text: '号' },
  { hasDrift: true },
  { hasDrift: false, hasTasks: true, text: '便利店', lifecycle: 'spare' },
];
const sorts: readonly RegisterSort[] = ['updated', 'store', 'serial', 'model', 'lifecycle', 'tid'];

/** Milliseconds of the slowest first page; of each, the median of its runs, so that what else the computer does is left out. */
export const benchmark: Benchmark = {
  name: 'register.search',
  unit: 'ms',
  target: '<= 50',
  about: `slowest first page of ${String(filters.length)} searches and filters in ${String(sorts.length)} orders over ${String(records)} records`,
  run: async (say) => {
    const folder = await mkdtemp(join(tmpdir(), 'steward-register-'));
    try {
      const opened = await openShopStore(join(folder, 'steward.db'), { log: silentLogger, now: () => Date.now() });
      if (!opened.ok) throw new Error(opened.error.code);
      const { register } = opened.value;
      await fillRegister(opened.value, records);
      let worst = 0;
      for (const filter of filters) {
        for (const sort of sorts) {
          const times: number[] = [];
          for (let run = 0; run <= runs; run += 1) {
            const began = performance.now();
            await register.page({ filter, sort, isDescending: run % 2 === 1, offset: 0, limit: pageSize });
            if (run > 0) times.push(performance.now() - began);
          }
          const ms = median(times);
          if (ms > worst) say(`${ms.toFixed(1)} ms: ${JSON.stringify(filter)} by ${sort}`);
          worst = Math.max(worst, ms);
        }
      }
      opened.value.close();
      return { value: worst, baseline: null, ratio: null, runs };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
