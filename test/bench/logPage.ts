// log.page: any page of any filter of a log of one million entries, with its exact total, through the engine's command.
import type { LogFilter } from '../../shared/model/logEntry.ts';
import { type Benchmark, median } from './harness/benchmark.ts';
import { openBenchEngine } from './harness/logEngine.ts';
import { manyEntries, millionEntries, percentile95 } from './harness/millionEntries.ts';

const pageSize = 100;
const rounds = 7;

const terminalId = '00000000-0000-4000-8000-000000000117';
const march = { from: '2022-03-01T00:00:00.000Z', until: '2022-04-01T00:00:00.000Z' };

/** More filters than the program remembers results of, so that every first page is looked for anew. */
const filters: readonly LogFilter[] = [
  {},
  { kind: 'check' },
  { kind: 'login' },
  { verdict: 'fail' },
  { kind: 'check', verdict: 'warn' },
  { operator: '李明' },
  { operator: 'night shift', kind: 'link' },
  { store: '人民路店' },
  { store: 'Airport T2', verdict: 'pass' },
  { source: 'window' },
  { source: 'import', operator: 'Tom' },
  { terminalId },
  { terminalId, kind: 'link' },
  { terminalId, ...march },
  march,
  { ...march, operator: '王芳' },
  { from: '2025-06-01T00:00:00.000Z', kind: 'note', store: 'Riverside', source: 'terminal' },
  { until: '2019-02-01T00:00:00.000Z', verdict: 'incomplete' },
  { marked: true },
  { marked: true, kind: 'check' },
  { operator: 'nobody' },
  { store: '大学城店', operator: 'Anna Berg', source: 'commandLine', kind: 'check', verdict: 'pass' },
];

/** p95 of first, middle and last pages of every filter. */
export const benchmark: Benchmark = {
  name: 'log.page',
  unit: 'ms',
  target: '<= 16',
  about: `p95 of ${String(pageSize)} rows and the exact total of ${String(filters.length)} filters, first, middle and last page, of ${String(manyEntries)} entries`,
  run: async (say) => {
    const engine = await openBenchEngine(await millionEntries(say));
    const times = new Map<string, number[]>();
    const page = async (filter: LogFilter, offset: number): Promise<number> => {
      const key = JSON.stringify([filter, offset]);
      const began = performance.now();
      const answer = await engine.services.log.rows({ filter, asOf: null, offset, limit: pageSize });
      const ms = performance.now() - began;
      if (!answer.ok) throw new Error(answer.error.code);
      times.set(key, [...(times.get(key) ?? []), ms]);
      return answer.value.total;
    };
    try {
      for (let number = 500_000; number < 500_020; number += 1) {
        await engine.services.log.mark({ number, isMarked: true, why: null });
      }
      for (const filter of filters) await page(filter, 0);
      times.clear();
      for (let round = 0; round < rounds; round += 1) {
        for (const filter of filters) {
          const total = await page(filter, 0);
          await page(filter, Math.floor(total / 2));
          await page(filter, Math.max(0, total - pageSize));
        }
      }
      // Of each page the middle of its runs, so that what else the computer does is left out.
      const middles = [...times].map(([key, runs]) => ({ key, ms: median(runs) }));
      const slowest = middles.reduce((worst, each) => (each.ms > worst.ms ? each : worst));
      say(`slowest ${slowest.ms.toFixed(1)} ms: ${slowest.key}`);
      return { value: percentile95(middles.map(({ ms }) => ms)), baseline: null, ratio: null, runs: rounds };
    } finally {
      await engine.close();
    }
  },
};
