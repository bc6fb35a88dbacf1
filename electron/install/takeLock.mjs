// One set-up at a time: a lock file that a living process keeps fresh, so that a dead one's can be taken over.
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { withProgress } from './progress.mjs';

const FRESHENED_EVERY_MS = 2000;
const STALE_AFTER_MS = 60_000;

/**
 * Runs `work` while no other process holds the lock at `path`; waits for as long as the other is alive.
 * @template T
 * @param {string} path
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  if (!tryLock(path)) {
    const title = { zh: '等待另一个安装准备完成', en: 'waiting for another set-up of this folder to finish' };
    await withProgress(title, async () => {
      while (!tryLock(path)) await pause(200);
    });
  }
  const release = () => rmSync(path, { force: true });
  const freshen = setInterval(() => freshenLock(path), FRESHENED_EVERY_MS);
  freshen.unref();
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(freshen);
    process.removeListener('exit', release);
    release();
  }
}

/**
 * @param {string} path
 * @returns {boolean} whether we hold it now
 */
function tryLock(path) {
  if (createLock(path)) return true;
  const holder = readHolder(path);
  if (holder !== null && !isStale(holder.pid, holder.ageMs)) return false;
  // Moving it aside succeeds for one process only; if that was a newer lock than the one we judged, put it back.
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    const moved = readHolder(aside);
    if (moved !== null && !isStale(moved.pid, moved.ageMs)) renameSync(aside, path);
    else rmSync(aside, { force: true });
  } catch {
    // The other was quicker; look again.
  }
  return createLock(path);
}

/** @param {string} path */
function createLock(path) {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} path */
function freshenLock(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Gone: the folder was deleted under us. Nothing to keep fresh.
  }
}

/** @param {string} path */
function readHolder(path) {
  try {
    return { pid: Number(readFileSync(path, 'utf8')), ageMs: Date.now() - statSync(path).mtimeMs };
  } catch {
    return null;
  }
}

/**
 * A lock is stale when its process is gone, or when nobody has freshened it for a minute (another machine, a reused id).
 * @param {number} pid 0 while the file has been created and not yet written
 * @param {number} ageMs
 * @returns {boolean}
 */
export function isStale(pid, ageMs) {
  if (ageMs > STALE_AFTER_MS) return true;
  if (!Number.isInteger(pid) || pid <= 0) return ageMs > FRESHENED_EVERY_MS;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
