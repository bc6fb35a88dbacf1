// Reads the directory at the end of a zip file.
// Source: PKWARE APPNOTE.TXT 6.3.10, §4.3 (records) and §4.4 (fields). Zip64, encryption and several disks are refused.
import { open } from 'node:fs/promises';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const ZIP64_MARK = 0xffffffff;
const ENCRYPTED = 1;

/**
 * @typedef {object} ZipEntry
 * @property {string} name ends in `/` for a folder
 * @property {number} method 0 stored, 8 deflated
 * @property {number} crc
 * @property {number} packedBytes
 * @property {number} bytes
 * @property {number} mode Unix file type and permissions; 0 when not given
 * @property {number} start where the packed bytes begin in the file
 */

/**
 * @param {string} zipPath
 * @returns {Promise<ZipEntry[]>} in the file's order; rejects on anything that is not a whole zip file
 */
export async function readZipDirectory(zipPath) {
  const file = await open(zipPath, 'r');
  try {
    const { size } = await file.stat();
    const tail = await readAt(
      file,
      Math.max(0, size - END_BYTES - LONGEST_COMMENT),
      Math.min(size, END_BYTES + LONGEST_COMMENT),
    );
    const end = findEnd(tail);
    const offset = end.readUInt32LE(16);
    const length = end.readUInt32LE(12);
    if (offset === ZIP64_MARK || end.readUInt16LE(10) === 0xffff) throw new Error('zip64 is not supported');
    if (end.readUInt16LE(4) !== 0 || offset + length > size) throw new Error('the zip directory is incomplete');
    const entries = parseEntries(await readAt(file, offset, length), end.readUInt16LE(10));
    for (const entry of entries) entry.start = await findContent(file, entry, size);
    return entries;
  } finally {
    await file.close();
  }
}

/** @param {Buffer} tail */
function findEnd(tail) {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_OF_DIRECTORY && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) {
      return tail.subarray(at);
    }
  }
  throw new Error('not a zip file, or one that was cut off');
}

/**
 * @param {Buffer} directory
 * @param {number} count
 */
function parseEntries(directory, count) {
  /** @type {ZipEntry[]} */
  const entries = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== DIRECTORY_ENTRY) {
      throw new Error(`the zip directory is damaged at entry ${index}`);
    }
    const nameEnd = at + ENTRY_BYTES + directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + ENTRY_BYTES, nameEnd);
    if (directory.readUInt16LE(at + 8) & ENCRYPTED) throw new Error(`${name}: encrypted`);
    entries.push({
      name,
      method: directory.readUInt16LE(at + 10),
      crc: directory.readUInt32LE(at + 16),
      packedBytes: directory.readUInt32LE(at + 20),
      bytes: directory.readUInt32LE(at + 24),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      // The local header's place for now; findContent puts the content's in.
      start: directory.readUInt32LE(at + 42),
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {ZipEntry} entry
 * @param {number} size of the whole file
 */
async function findContent(file, entry, size) {
  const header = await readAt(file, entry.start, LOCAL_BYTES);
  if (header.readUInt32LE(0) !== LOCAL_HEADER) throw new Error(`${entry.name}: its header is damaged`);
  const start = entry.start + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + entry.packedBytes > size) throw new Error(`${entry.name}: cut off`);
  return start;
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} position
 * @param {number} length
 */
async function readAt(file, position, length) {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  if (bytesRead !== length) throw new Error('the zip file is cut off');
  return buffer;
}
