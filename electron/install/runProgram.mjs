// Starts a program in our place: it has our terminal, gets our signals, and its exit status becomes ours.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { SetupFailure } from './setupFailure.mjs';

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined> }} [options]
 * @returns {Promise<number>} exit status; 128 + number of the signal that ended it
 */
export function runProgram(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    // Ctrl-C in a terminal reaches the program by itself; passing it on would make it two.
    const undo = forwardSignals(child, process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGTERM', 'SIGHUP', 'SIGINT']);
    child.on('error', (error) => {
      undo();
      const words = {
        zh: `无法启动 ${command}：${error.message}`,
        en: `${command} cannot be started: ${error.message}`,
      };
      reject(new SetupFailure(words, 'npm ci --include=dev'));
    });
    child.on('close', (status, signal) => {
      undo();
      resolve(status ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {readonly NodeJS.Signals[]} forwarded
 */
function forwardSignals(child, forwarded) {
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'];
  const listeners = signals.map((signal) => {
    // Listened to even when not passed on: the program decides when it is time to go, and we wait for its status.
    const listener = () => {
      if (forwarded.includes(signal)) child.kill(signal);
    };
    process.on(signal, listener);
    return () => process.removeListener(signal, listener);
  });
  return () => {
    for (const undo of listeners) undo();
  };
}
