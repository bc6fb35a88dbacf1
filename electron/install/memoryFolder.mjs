// Where tests keep what they throw away: in memory where the system has room there, since most of their waiting was for the disk.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { freemem } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const PREFIX = 'steward-tests-';
/** All of a run at once, with a packed program and logs of a year, stays below. */
const LEAST_BYTES = 6 * 1024 ** 3;

/** @typedef {{ environment: Record<string, string | undefined>, remove: () => void }} MemoryFolder */

/** @returns {MemoryFolder} what programs need in their environment; nothing where the usual folder has to do */
export function makeMemoryFolder() {
  if (process.platform !== 'linux' || process.env['TMPDIR'] !== undefined || !hasRoom()) {
    return { environment: {}, remove: () => undefined };
  }
  for (const name of leftBehind(readdirSync(MEMORY), isRunning)) {
    rmSync(join(MEMORY, name), { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(MEMORY, `${PREFIX}${process.pid}-`));
  // As the usual one: some tests start the program as another user.
  chmodSync(folder, 0o1777);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return { environment: { TMPDIR: folder }, remove };
}

/**
 * Folders of runs that were killed.
 * @param {readonly string[]} names
 * @param {(pid: number) => boolean} isAlive
 */
export function leftBehind(names, isAlive) {
  return names.filter((name) => {
    const pid = name.startsWith(PREFIX) ? /^\d+/.exec(name.slice(PREFIX.length))?.[0] : undefined;
    return pid !== undefined && !isAlive(Number(pid));
  });
}

/**
 * Whether a folder is memory in which programs may be started too.
 * @param {string} mounts as in /proc/mounts
 * @param {string} folder
 */
export function isMemory(mounts, folder) {
  const mount = mounts.split('\n').findLast((line) => line.split(' ')[1] === folder);
  const [, , kind, options = ''] = mount?.split(' ') ?? [];
  return kind === 'tmpfs' && options.split(',').includes('rw') && !options.split(',').includes('noexec');
}

function hasRoom() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    const isEnough = bavail * bsize >= LEAST_BYTES && freemem() >= LEAST_BYTES;
    return isEnough && isMemory(readFileSync('/proc/mounts', 'utf8'), MEMORY);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
