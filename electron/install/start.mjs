// npm start: prepares the machine and opens the window; without a display, checks the terminals in the terminal.
import './requireNode20.mjs';
import { buildBundles } from './buildBundles.mjs';
import { electronExecutable } from './electronNote.mjs';
import { endWithParent } from './endWithParent.mjs';
import { places } from './places.mjs';
import { prepare } from './prepare.mjs';
import { hasDisplay } from './prepareSystem.mjs';
import { runProgram } from './runProgram.mjs';
import { runSteward } from './runSteward.mjs';
import { say } from './say.mjs';
import { reportFailure } from './setupFailure.mjs';

endWithParent();

const args = process.argv.slice(2);
/** The command line's exit status for: done, something needs attention. */
const FINDINGS = 1;

try {
  await prepare({ need: hasDisplay ? 'window' : 'engine' });
  if (hasDisplay) process.exitCode = await openWindow();
} catch (error) {
  process.exit(reportFailure(error));
}
if (!hasDisplay) {
  say({ zh: '此计算机没有显示器：在终端中检查。', en: 'This machine has no display: checking here in the terminal.' });
  await runSteward(['check', '--all', ...args]);
  // Findings are in the report; the program did what it was started for, as the window does when it is closed.
  process.on('exit', (status) => {
    if (status === FINDINGS) process.exitCode = 0;
  });
}

async function openWindow() {
  await buildBundles();
  // Chromium refuses its sandbox to root; everybody else keeps it.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return runProgram(electronExecutable(), [...asRoot, places.root, ...args], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: undefined },
  });
}
