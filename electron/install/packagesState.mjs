// Whether the npm packages are complete, of this lock file and of this system. Quick: it reads, and runs nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingPackages } from './missingPackages.mjs';
import { places } from './places.mjs';
import { readJson } from './readJson.mjs';
import { SetupFailure } from './setupFailure.mjs';

const stampPath = join(places.notes, 'packages.json');

/**
 * `complete`; `nodeMissing`: all but Node 24, whose install script was not allowed to run; `incomplete`.
 * @returns {'complete' | 'nodeMissing' | 'incomplete'}
 */
export function packagesState() {
  const lock = readLock();
  const installed = readJson(join(places.packages, '.package-lock.json'));
  // npm writes its record at the very end, so an interrupted run leaves none.
  if (installed === null) return 'incomplete';
  const stamp = readJson(stampPath);
  const isOurs = stamp !== null && stamp['lock'] === lock.hash && stamp['system'] === system();
  if (stamp !== null && stamp['system'] !== system()) return 'incomplete';
  if (!isOurs && missingPackages(lock.content, installed).length > 0) return 'incomplete';
  if (!areFoldersThere(installed)) return 'incomplete';
  if (!isNodeThere()) return 'nodeMissing';
  if (!isOurs) writeStamp(lock.hash);
  return 'complete';
}

/** To be called when `npm ci` has ended well, and only then. */
export function markPackagesComplete() {
  writeStamp(readLock().hash);
}

/** Node 24 as installed by its package: a whole executable, not a placeholder. */
export function isNodeThere() {
  try {
    return statSync(places.node).size > 1_000_000;
  } catch {
    return false;
  }
}

function readLock() {
  const path = join(places.root, 'package-lock.json');
  try {
    const text = readFileSync(path, 'utf8');
    const hash = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
    /** @type {unknown} */
    const content = JSON.parse(text);
    return { hash, content: /** @type {import('./missingPackages.mjs').LockFile} */ (content) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new SetupFailure(
      { zh: `无法读取 package-lock.json：${message}`, en: `package-lock.json cannot be read: ${message}` },
      'git checkout -- package-lock.json',
    );
  }
}

/** @param {Record<string, unknown>} installed */
function areFoldersThere(installed) {
  const packages = /** @type {Record<string, import('./missingPackages.mjs').LockedPackage>} */ (
    installed['packages'] ?? {}
  );
  return Object.entries(packages).every(
    ([path, entry]) =>
      entry.optional === true || entry.link === true || existsSync(join(places.root, path, 'package.json')),
  );
}

/** @param {string} hash */
function writeStamp(hash) {
  mkdirSync(places.notes, { recursive: true });
  writeFileSync(stampPath, `${JSON.stringify({ lock: hash, system: system() })}\n`);
}

/** Packages with native parts serve one system only; a folder shared by two is installed anew. */
function system() {
  return `${process.platform}-${process.arch}`;
}
