// start.log: from the start of the process to the first interactive paint, with one million entries against none.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Benchmark, CannotRun, inTurn } from './harness/benchmark.ts';
import { projectFolder, withDisplay } from './harness/electronProgram.ts';
import { millionEntries } from './harness/millionEntries.ts';
import { timeStart } from './harness/timeStart.ts';

/** Start of the real window on a shop with a long log against its start on an empty one. */
export const benchmark: Benchmark = {
  name: 'start.log',
  unit: 'ms',
  target: '<= 1.1',
  about: 'start to the first interactive paint with one million entries in the log against none',
  run: async (say) => {
    if (!existsSync(join(projectFolder, 'out/main/index.js'))) {
      throw new CannotRun('the window is not built: npm run build');
    }
    const many = await millionEntries(say);
    const none = mkdtempSync(join(tmpdir(), 'steward-start-'));
    try {
      return await withDisplay((env) =>
        inTurn(
          7,
          () => timeStart(projectFolder, ['--data', many], env),
          () => timeStart(projectFolder, ['--data', none], env),
          say,
        ),
      );
    } finally {
      rmSync(none, { recursive: true, force: true });
    }
  },
};
