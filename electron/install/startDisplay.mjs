// A display of our own for the tests, so that they need no screen and nobody's windows are in the pictures.
import { spawn } from 'node:child_process';
import { findCommand } from './places.mjs';
import { SetupFailure } from './setupFailure.mjs';

const START_LIMIT_MS = 15_000;

/**
 * The shell holds the server on a thread: when its standard input closes, because we end or were killed, it ends it.
 * The server picks a free number itself and writes it to descriptor 3.
 */
const SCRIPT = `"$@" & server=$!; trap 'kill $server' TERM INT HUP; read -r _; kill $server; wait $server`;
const SERVER = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset', '-dpi', '96'];

/** @typedef {{ environment: Record<string, string | undefined>, stop: () => void }} Display */

/** @returns {Promise<Display>} what programs need in their environment; nothing where the system's display will do */
export async function startDisplay() {
  const server = process.platform === 'linux' ? findCommand('Xvfb') : null;
  if (server === null) return { environment: {}, stop: () => undefined };
  const child = spawn('sh', ['-c', SCRIPT, 'sh', server, ...SERVER], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const stop = () => {
    child.stdin?.end();
  };
  process.once('exit', stop);
  const number = await displayNumber(child, stop);
  return { environment: { DISPLAY: `:${number}`, WAYLAND_DISPLAY: undefined, XAUTHORITY: undefined }, stop };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => void} stop
 * @returns {Promise<string>}
 */
function displayNumber(child, stop) {
  return new Promise((resolve, reject) => {
    let said = '';
    /** @param {string} why */
    const fail = (why) => {
      clearTimeout(limit);
      stop();
      reject(
        new SetupFailure(
          { zh: `无法启动虚拟显示器 Xvfb：${why}`, en: `the virtual display Xvfb did not start: ${why}` },
          'apt-get install -y --reinstall xvfb',
        ),
      );
    };
    const limit = setTimeout(() => fail(`no answer in ${START_LIMIT_MS / 1000} s`), START_LIMIT_MS);
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      said = (said + text).slice(-2000);
    });
    child.on('error', (error) => fail(error.message));
    child.on('close', () => fail(said.trim().split('\n').at(-1) || 'no message'));
    child.stdio[3]?.once('data', (chunk) => {
      clearTimeout(limit);
      resolve(String(chunk).trim());
    });
  });
}
