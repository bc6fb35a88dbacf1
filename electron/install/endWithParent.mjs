// Ends us when the npm that started us is gone: npm passes a signal on to its shell only, and a simulated terminal or a
// window that nobody holds any more would go on and keep its port.
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 300;

/** Looks only under npm; started by hand, a program may outlive the shell. */
export function endWithParent() {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const parents = currentParents();
  const timer = setInterval(() => {
    if (currentParents() === parents) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  timer.unref();
}

/** Our parent and, when that is the shell in which npm runs a script, its parent: npm. */
function currentParents() {
  const parent = process.ppid;
  try {
    const isScriptShell = readFileSync(`/proc/${parent}/cmdline`, 'utf8').split('\0')[1] === '-c';
    const status = readFileSync(`/proc/${parent}/stat`, 'utf8');
    // pid (name) state parent …: the name may hold spaces and brackets.
    const grandparent = status.slice(status.lastIndexOf(')') + 2).split(' ')[1];
    return isScriptShell ? `${parent} ${grandparent}` : String(parent);
  } catch {
    return String(parent);
  }
}
