// cpu.idle: the processor time that the window with twenty connected terminals takes while nobody does anything.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Benchmark, CannotRun, median } from './harness/benchmark.ts';
import { startConnectedShop } from './harness/connectedShop.ts';
import { projectFolder, withDisplay } from './harness/electronProgram.ts';
import { cpuSeconds } from './harness/processTree.ts';

const runs = 3;
const measureMs = 60_000;

/** Percent of one core, all processes together; processor time, so that a busy computer changes little. */
export const benchmark: Benchmark = {
  name: 'cpu.idle',
  unit: '%',
  target: '<= 1',
  about:
    'processor time of all processes over a minute, 20 terminals connected and nobody at the window, in % of a core',
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js')))
      throw new CannotRun('the window is not built: npm run build');
    return await withDisplay(async (env) => {
      const ours = await startConnectedShop(env);
      try {
        const found: number[] = [];
        for (let run = 1; run <= runs; run += 1) {
          const [before, began] = [cpuSeconds(ours.process.pid ?? 0), performance.now()];
          await pause(measureMs);
          const seconds = cpuSeconds(ours.process.pid ?? 0) - before;
          found.push((100 * seconds) / ((performance.now() - began) / 1000));
          say(`run ${String(run)}/${String(runs)}: ${seconds.toFixed(2)} s = ${(found.at(-1) ?? 0).toFixed(2)} %`);
        }
        return { value: median(found), baseline: null, ratio: null, runs };
      } finally {
        await ours.close();
      }
    });
  },
};
