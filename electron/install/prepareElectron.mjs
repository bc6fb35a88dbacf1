// Finds or fetches an Electron: the person's own folder, the official one, or the development fallback.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isExecutable, pinnedElectron, readElectronNote, writeElectronNote } from './electronNote.mjs';
import { cachedFallback, fallbackVersion, fetchFallback, hasFallback } from './fallbackElectron.mjs';
import { fetchOfficialElectron, installedElectron } from './officialElectron.mjs';
import { say } from './say.mjs';
import { SetupFailure } from './setupFailure.mjs';

/** @typedef {import('./electronNote.mjs').ElectronInUse} ElectronInUse */

/** Names of the executable below an unpacked Electron, by system. */
const NAMES = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron'];

/** @returns {boolean} whether the Electron that would be chosen now is the one remembered, and there */
export function isElectronReady() {
  const note = readElectronNote();
  if (note === null) return false;
  const own = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  return own ? note.origin === 'override' && note.executable.startsWith(resolve(own)) : note.origin !== 'override';
}

export async function prepareElectron() {
  const inUse = ownElectron() ?? (await officialElectron());
  writeElectronNote(inUse);
  say(describeElectron(inUse));
}

/**
 * One line that says which Electron is used and, for the fallback, why.
 * @param {ElectronInUse} inUse
 * @returns {import('./say.mjs').Words}
 */
export function describeElectron({ version, origin, executable, reason }) {
  if (origin === 'override') {
    return {
      zh: `使用 Electron ${version}（ELECTRON_OVERRIDE_DIST_PATH：${executable}）`,
      en: `using Electron ${version} (ELECTRON_OVERRIDE_DIST_PATH: ${executable})`,
    };
  }
  if (origin === 'official')
    return { zh: `使用 Electron ${version}（官方）`, en: `using Electron ${version} (official)` };
  return {
    zh: `使用 npm 仓库中的 Electron ${version}（开发备用；官方下载失败：${reason}）`,
    en: `using Electron ${version} from the npm registry (development fallback; official download failed: ${reason})`,
  };
}

/** @returns {ElectronInUse | null} */
function ownElectron() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!folder) return null;
  const executable = NAMES.map((name) => resolve(folder, name)).find(isExecutable);
  if (executable === undefined) {
    throw new SetupFailure(
      {
        zh: `ELECTRON_OVERRIDE_DIST_PATH 指向 ${folder}，但其中没有 Electron 可执行文件。`,
        en: `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, and there is no Electron executable in it.`,
      },
      process.platform === 'win32' ? 'set ELECTRON_OVERRIDE_DIST_PATH=' : 'unset ELECTRON_OVERRIDE_DIST_PATH',
    );
  }
  return { executable, version: statedVersion(folder), origin: 'override', reason: null, wanted: pinnedElectron() };
}

/** @returns {Promise<ElectronInUse>} */
async function officialElectron() {
  const wanted = pinnedElectron();
  const installed = installedElectron();
  const fetched = installed === null ? await fetchOfficialElectron() : { executable: installed };
  if ('executable' in fetched) {
    return { executable: fetched.executable, version: wanted, origin: 'official', reason: null, wanted };
  }
  if (!hasFallback) {
    throw new SetupFailure(
      {
        zh: `无法下载 Electron ${wanted}：${fetched.reason}。`,
        en: `Electron ${wanted} could not be fetched: ${fetched.reason}.`,
      },
      'npx install-electron   (a mirror can be named in ELECTRON_MIRROR)',
    );
  }
  const executable = cachedFallback() ?? (await fetchFallback());
  return { executable, version: fallbackVersion, origin: 'fallback', reason: fetched.reason, wanted };
}

/** @param {string} folder */
function statedVersion(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'unknown';
  }
}
