// memory.idle: what all processes of the window with twenty connected terminals have resident, against the empty window.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Benchmark, CannotRun, inTurn } from './harness/benchmark.ts';
import { startConnectedShop } from './harness/connectedShop.ts';
import { projectFolder, startApplication, withDisplay } from './harness/electronProgram.ts';
import { memoryOf } from './harness/processTree.ts';

const pairs = 5;
const betweenMs = 3000;

/**
 * Resident memory, as the contract has it: each process with all its pages. The proportional sum, in which a page that
 * several processes share counts once, is told beside it; it is no measure here, for it falls whenever another program of
 * the same runtime happens to run.
 */
export const benchmark: Benchmark = {
  name: 'memory.idle',
  unit: 'MB',
  target: '<= 1.6',
  about: 'resident memory of all processes with 20 terminals connected against an empty Electron window',
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js')))
      throw new CannotRun('the window is not built: npm run build');
    return await withDisplay(async (env) => {
      const empty = await startApplication(join(import.meta.dirname, 'emptyWindow'), [], env);
      try {
        const ours = await startConnectedShop(env);
        try {
          const [one, other] = [memoryOf(ours.process.pid ?? 0), memoryOf(empty.process.pid ?? 0)];
          say(
            `proportional: ${one.proportional.toFixed(0)} / ${other.proportional.toFixed(0)} MB = ${(one.proportional / other.proportional).toFixed(3)}`,
          );
          return await inTurn(
            pairs,
            async () => {
              await pause(betweenMs);
              return memoryOf(ours.process.pid ?? 0).resident;
            },
            () => Promise.resolve(memoryOf(empty.process.pid ?? 0).resident),
            say,
          );
        } finally {
          await ours.close();
        }
      } finally {
        empty.page.close();
        await empty.close();
      }
    });
  },
};
