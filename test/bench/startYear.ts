// start.year: from the start of the process to the first interactive paint, in a shop with a year behind it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Benchmark, CannotRun, inTurn } from './harness/benchmark.ts';
import { projectFolder, withDisplay } from './harness/electronProgram.ts';
import { timeStart } from './harness/timeStart.ts';
import { yearShop } from './harness/yearShop.ts';

/** Start of the real window with a year of data against an empty window on the same runtime. */
export const benchmark: Benchmark = {
  name: 'start.year',
  unit: 'ms',
  target: '<= 1.35',
  about: 'start.interactive in a shop with a year of terminals, checks, jobs, readings and log entries',
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js')))
      throw new CannotRun('the window is not built: npm run build');
    const data = await yearShop(say);
    return await withDisplay((env) =>
      inTurn(
        9,
        () => timeStart(projectFolder, ['--data', data], env),
        () => timeStart(join(import.meta.dirname, 'emptyWindow'), [], env),
        say,
      ),
    );
  },
};
