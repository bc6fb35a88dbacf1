// plan.next: what is due next, and a month, out of ten years of jobs of 500 terminals with six plans each.
import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JobPhase } from '../../shared/job/job.ts';
import { fillJobs } from '../support/manyJobs.ts';
import { openPlanBench } from '../support/planBench.ts';
import { type Benchmark, median } from './harness/benchmark.ts';

const terminals = 500;
const years = 10;
const runs = 9;
const next: readonly JobPhase[] = ['overdue', 'due', 'inProgress', 'onHold', 'upcoming'];

const monthAt = (today: string, months: number): { readonly from: string; readonly until: string } => {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + months];
  const day = (at: Date): string => at.toISOString().slice(0, 10);
  return { from: day(new Date(Date.UTC(year, month, 1))), until: day(new Date(Date.UTC(year, month + 1, 0))) };
};

/** The slower one of both, each the median of its runs. */
export const benchmark: Benchmark = {
  name: 'plan.next',
  unit: 'ms',
  target: '<= 100',
  about: `first page and total of what is due next, or a month of the calendar (the slower one), over ${String(years)} years of ${String(terminals)} terminals with 6 plans`,
  run: async (say) => {
    const folder = await mkdtemp(join(tmpdir(), 'steward-plan-'));
    try {
      const shop = join(folder, 'shop');
      mkdirSync(shop);
      const today = new Date().toISOString().slice(0, 10);
      const past = await fillJobs(shop, { terminals, years, today });
      const bench = await openPlanBench(folder);
      const ahead = await bench.work.look();
      say(`${String(past)} jobs of the past, ${String(ahead)} of the year ahead`);
      const timed = async (name: string, work: () => Promise<{ readonly ok: boolean }>): Promise<number> => {
        const times: number[] = [];
        for (let run = 0; run <= runs; run += 1) {
          const began = performance.now();
          if (!(await work()).ok) throw new Error(name);
          if (run > 0) times.push(performance.now() - began);
        }
        say(`${name}: ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms`);
        return median(times);
      };
      const found = [
        await timed('next due', () => bench.lists.list({ filter: { phases: [...next] }, offset: 0, limit: 100 })),
        await timed('today', () => bench.lists.counts()),
        await timed('next month', () => bench.lists.calendar({ ...monthAt(today, 1), filter: {} })),
        await timed('a month five years ago', () => bench.lists.calendar({ ...monthAt(today, -60), filter: {} })),
        await timed('a month three years ahead', () => bench.lists.calendar({ ...monthAt(today, 36), filter: {} })),
      ];
      bench.close();
      return { value: Math.max(...found), baseline: null, ratio: null, runs };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
