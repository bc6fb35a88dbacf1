// npm run dev: opens the window and rebuilds it while its sources change.
import './requireNode20.mjs';
import { join } from 'node:path';
import { electronExecutable } from './electronNote.mjs';
import { endWithParent } from './endWithParent.mjs';
import { places, toolEnvironment } from './places.mjs';
import { prepare } from './prepare.mjs';
import { runProgram } from './runProgram.mjs';
import { reportFailure } from './setupFailure.mjs';

endWithParent();

try {
  await prepare({ need: 'window' });
  const tool = join(places.packages, 'electron-vite', 'bin', 'electron-vite.js');
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--noSandbox'] : [];
  const env = toolEnvironment({ ELECTRON_EXEC_PATH: electronExecutable() });
  process.exitCode = await runProgram(places.node, [tool, 'dev', ...asRoot, ...process.argv.slice(2)], {
    cwd: places.root,
    env,
  });
} catch (error) {
  process.exitCode = reportFailure(error);
}
