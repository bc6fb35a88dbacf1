// What the set-up remembers about the Electron in use, and whether it is still there.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.mjs';
import { readJson } from './readJson.mjs';

/**
 * @typedef {object} ElectronInUse
 * @property {string} executable absolute path
 * @property {string} version such as `45.4.1`; `unknown` for a folder of the person's own that does not say
 * @property {'official' | 'override' | 'fallback'} origin
 * @property {string | null} reason why it is the fallback
 * @property {string} wanted the version that package.json pins
 */

const notePath = join(places.notes, 'electron.json');

/** @returns {string} the version of the package `electron` */
export function pinnedElectron() {
  return String(readJson(join(places.packages, 'electron', 'package.json'))?.['version']);
}

/** @returns {ElectronInUse | null} null when none was prepared, or what was prepared is gone or replaced */
export function readElectronNote() {
  const note = /** @type {ElectronInUse | null} */ (readJson(notePath));
  return note !== null && note.wanted === pinnedElectron() && isExecutable(note.executable) ? note : null;
}

/** @param {ElectronInUse} inUse */
export function writeElectronNote(inUse) {
  mkdirSync(places.notes, { recursive: true });
  writeFileSync(notePath, `${JSON.stringify(inUse, null, 2)}\n`);
}

/** The executable to start; to be called after `prepare` for the window or the tests. */
export function electronExecutable() {
  const note = readElectronNote();
  if (note === null) throw new Error('no Electron was prepared');
  return note.executable;
}

/**
 * @param {string} path
 * @returns {boolean}
 */
export function isExecutable(path) {
  try {
    const found = statSync(path);
    return found.isFile() && (process.platform === 'win32' || (found.mode & 0o111) !== 0);
  } catch {
    return false;
  }
}
