// Unpacks a zip file: modes and symbolic links kept, checksums verified, nothing written outside of the folder.
import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { PassThrough, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';
import { addToCrc32 } from './crc32.mjs';
import { readZipDirectory } from './zipDirectory.mjs';

/** @typedef {import('./zipDirectory.mjs').ZipEntry} ZipEntry */

const STORED = 0;
const DEFLATED = 8;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;
const PERMISSIONS = 0o777;

/**
 * @param {string} zipPath
 * @param {string} folder made when missing
 * @param {{ isWanted?: (name: string) => boolean, onUnpacked?: (entryBytes: number) => void }} [options] which entries to
 *   unpack, all when not said; what to tell after each
 * @returns {Promise<void>} rejects on a damaged or hostile file, naming the entry
 */
export async function unzip(zipPath, folder, { isWanted = () => true, onUnpacked = () => undefined } = {}) {
  const entries = (await readZipDirectory(zipPath)).filter(({ name }) => isWanted(name));
  const isLink = (/** @type {ZipEntry} */ entry) => (entry.mode & FILE_TYPE) === SYMBOLIC_LINK;
  // Links come last, so that nothing can be written through one.
  for (const entry of [...entries.filter((one) => !isLink(one)), ...entries.filter(isLink)]) {
    const target = targetInside(folder, entry.name);
    if (entry.name.endsWith('/')) mkdirSync(target, { recursive: true });
    else await unpackFile(zipPath, entry, target);
    if (isLink(entry)) turnIntoLink(folder, target, entry.name);
    onUnpacked(entry.bytes);
  }
}

/**
 * @param {string} folder
 * @param {string} name as the zip file states it
 * @returns {string} absolute path; throws when it leaves the folder
 */
export function targetInside(folder, name) {
  const target = resolve(folder, name);
  const path = relative(folder, target);
  if (
    name.includes('\0') ||
    name.includes('\\') ||
    isAbsolute(name) ||
    isAbsolute(path) ||
    path.split(sep)[0] === '..'
  ) {
    throw new Error(`${name}: leaves the folder`);
  }
  return target;
}

/**
 * @param {string} zipPath
 * @param {ZipEntry} entry
 * @param {string} target
 */
async function unpackFile(zipPath, entry, target) {
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new Error(`${entry.name}: compression ${entry.method}`);
  mkdirSync(dirname(target), { recursive: true });
  const mode = entry.mode & PERMISSIONS || 0o644;
  if (entry.bytes === 0) {
    writeFileSync(target, '', { mode });
    return;
  }
  await pipeline(
    createReadStream(zipPath, { start: entry.start, end: entry.start + entry.packedBytes - 1, highWaterMark: 1 << 20 }),
    entry.method === DEFLATED ? createInflateRaw({ chunkSize: 1 << 18 }) : new PassThrough(),
    verified(entry),
    createWriteStream(target, { mode }),
  );
}

/**
 * Lets bytes through and fails when their number or checksum is not the stated one.
 * @param {ZipEntry} entry
 */
function verified(entry) {
  let crc = 0;
  let bytes = 0;
  return new Transform({
    transform(/** @type {Buffer} */ chunk, _encoding, done) {
      crc = addToCrc32(crc, chunk);
      bytes += chunk.length;
      if (bytes > entry.bytes) done(new Error(`${entry.name}: longer than stated`));
      else done(null, chunk);
    },
    flush(done) {
      done(crc === entry.crc && bytes === entry.bytes ? null : new Error(`${entry.name}: damaged (checksum)`));
    },
  });
}

/**
 * A link is packed as a file that holds where it points to.
 * @param {string} folder
 * @param {string} path
 * @param {string} name
 */
function turnIntoLink(folder, path, name) {
  const pointsTo = readFileSync(path, 'utf8');
  if (isAbsolute(pointsTo)) throw new Error(`${name}: leaves the folder`);
  targetInside(
    folder,
    relative(folder, resolve(dirname(path), pointsTo))
      .split(sep)
      .join('/'),
  );
  rmSync(path);
  symlinkSync(pointsTo, path);
}
