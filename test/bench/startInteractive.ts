// start.interactive: from the start of the process to a page that shows its content and takes a click.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Benchmark, CannotRun, inTurn } from './harness/benchmark.ts';
import { projectFolder, withDisplay } from './harness/electronProgram.ts';
import { timeStart } from './harness/timeStart.ts';

/** Start of the real window against an empty one on the same runtime. */
export const benchmark: Benchmark = {
  name: 'start.interactive',
  unit: 'ms',
  target: '<= 1.35',
  about: 'start to the first interactive paint of the window against an empty Electron window on the same runtime',
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js')))
      throw new CannotRun('the window is not built: npm run build');
    const data = mkdtempSync(join(tmpdir(), 'steward-start-'));
    try {
      return await withDisplay((env) =>
        inTurn(
          9,
          () => timeStart(projectFolder, ['--data', data], env),
          () => timeStart(join(import.meta.dirname, 'emptyWindow'), [], env),
          say,
        ),
      );
    } finally {
      rmSync(data, { recursive: true, force: true });
    }
  },
};
