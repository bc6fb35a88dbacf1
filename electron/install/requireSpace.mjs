// Asks for room on the disk before a big download, so that a full disk is told at once and by its name.
// The default import: a single name that an old Node lacks would stop it before requireNode20 can speak.
import fs from 'node:fs';
import { diskFull, SetupFailure } from './setupFailure.mjs';

/**
 * @param {string} folder an existing one, on the disk in question
 * @param {number} bytes
 */
export function requireSpace(folder, bytes) {
  const { bavail, bsize } = fs.statfsSync(folder);
  if (bavail * bsize >= bytes) return;
  const { words, command } = diskFull(folder);
  throw new SetupFailure(words, command);
}
