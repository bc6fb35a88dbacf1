// Runs a command to its end and keeps what it said; ends it when it makes no progress, or when we end ourselves.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const guard = fileURLToPath(new URL('guard.mjs', import.meta.url));
const KEPT_CHARACTERS = 64_000;

/**
 * @typedef {object} Run
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env]
 * @property {number} [stallMs] ends the command when `progress` has not changed for so long
 * @property {() => number} [progress] any number that grows while the command works
 */

/** @typedef {{ status: number, stdout: string, stderr: string, stalled: boolean }} Outcome */

/**
 * Never rejects: a command that cannot be started has status 127 and says why on `stderr`.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Run} [run]
 * @returns {Promise<Outcome>}
 */
export function runCommand(command, args, { cwd, env = process.env, stallMs, progress } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [guard, command, ...args], {
      cwd,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    const heard = { stdout: '', stderr: '' };
    let stalled = false;
    const watch = watchProgress(stallMs, progress, () => {
      stalled = true;
      child.stdin.end();
    });
    for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
      child[name].setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        heard[name] = (heard[name] + text).slice(-KEPT_CHARACTERS);
      });
    }
    child.stdin.on('error', () => undefined);
    child.on('error', (error) => {
      clearInterval(watch);
      resolve({ status: 127, ...heard, stderr: error.message, stalled });
    });
    child.on('close', (status) => {
      clearInterval(watch);
      resolve({ status: status ?? 128, ...heard, stalled });
    });
  });
}

/**
 * @param {number | undefined} stallMs
 * @param {(() => number) | undefined} progress
 * @param {() => void} stop
 */
function watchProgress(stallMs, progress, stop) {
  if (stallMs === undefined || progress === undefined) return undefined;
  let last = progress();
  let changedAt = Date.now();
  return setInterval(() => {
    const now = progress();
    if (now !== last) changedAt = Date.now();
    last = now;
    if (Date.now() - changedAt > stallMs) stop();
  }, 500);
}
