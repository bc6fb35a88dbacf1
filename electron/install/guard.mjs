// Runs one command and ends it with everything it started as soon as the set-up that asked for it is gone,
// however it went (also by kill -9). Started by runCommand.mjs; standard input is the thread it hangs on.
import { spawn } from 'node:child_process';

const [command = '', ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true });

child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(127);
});
child.on('exit', (status, signal) => process.exit(signal === null ? (status ?? 1) : 128));

process.stdin.on('end', endAll);
process.stdin.on('error', endAll);
process.stdin.resume();

function endAll() {
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' }).on('close', () => process.exit(1));
    return;
  }
  // The guard leads its own process group (it is started detached), so this reaches grandchildren and itself.
  process.kill(-process.pid, 'SIGKILL');
}
