// The official Electron of the pinned version, fetched by the electron package's own installer, which verifies it
// against the checksums that came with the package.
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isExecutable, pinnedElectron } from './electronNote.mjs';
import { places, toolEnvironment } from './places.mjs';
import { withProgress } from './progress.mjs';
import { runCommand } from './runCommand.mjs';
import { isStale } from './takeLock.mjs';

const folder = join(places.packages, 'electron');
const NO_PROGRESS_LIMIT_MS = 30_000;

/** @returns {string | null} the executable, when the whole of the pinned version is installed */
export function installedElectron() {
  try {
    if (
      readFileSync(join(folder, 'dist', 'version'), 'utf8')
        .trim()
        .replace(/^v/, '') !== pinnedElectron()
    )
      return null;
    // Written by the installer when all is unpacked.
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim());
    return isExecutable(executable) ? executable : null;
  } catch {
    return null;
  }
}

/** @returns {Promise<{ executable: string } | { reason: string }>} the reason in a few words, such as `ENOTFOUND github.com` */
export async function fetchOfficialElectron() {
  const temporary = join(places.cache, `official-${process.pid}`);
  removeLeftovers();
  mkdirSync(temporary, { recursive: true });
  const installed = join(folder, 'dist');
  const progress = () => bytesIn(temporary) + bytesIn(installed);
  const title = {
    zh: `正在下载 Electron ${pinnedElectron()}（官方，约 110 MB）`,
    en: `fetching Electron ${pinnedElectron()} (official, about 110 MB)`,
  };
  try {
    const cause = new URL('nameFetchCause.mjs', import.meta.url).href;
    const args = ['--import', cause, join(folder, 'install.js')];
    const hasProxy = Boolean(process.env['HTTPS_PROXY'] ?? process.env['https_proxy']);
    const env = toolEnvironment({
      ELECTRON_GET_NO_PROGRESS: '1',
      ELECTRON_OVERRIDE_DIST_PATH: undefined,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
      ...(hasProxy && { NODE_USE_ENV_PROXY: '1' }),
    });
    const run = { cwd: places.root, env, stallMs: NO_PROGRESS_LIMIT_MS, progress };
    const outcome = await withProgress(title, () => runCommand(places.node, args, run), progress);
    const executable = installedElectron();
    if (executable !== null) return { executable };
    return { reason: whyNot(outcome.stderr, outcome.stalled) };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/**
 * @param {string} said what the installer wrote to standard error
 * @param {boolean} stalled
 * @returns {string}
 */
export function whyNot(said, stalled) {
  const cause = /fetch-cause (.+)/.exec(said)?.[1];
  if (cause !== undefined) return cause;
  if (stalled) return `no data for ${NO_PROGRESS_LIMIT_MS / 1000} s`;
  if (/Generated checksum .* did not match|ChecksumMismatch/.test(said)) return 'its checksum is wrong';
  const message = /^\s*(?:\w*Error: )(.+)$/m.exec(said)?.[1];
  return (message ?? said.trim().split('\n')[0] ?? '').slice(0, 160) || 'no message';
}

/** What a set-up that was killed has left. */
function removeLeftovers() {
  if (!existsSync(places.cache)) return;
  for (const name of readdirSync(places.cache)) {
    const pid = /^official-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && isStale(Number(pid), 0))
      rmSync(join(places.cache, name), { recursive: true, force: true });
  }
}

/** @param {string} path */
function bytesIn(path) {
  let bytes = 0;
  try {
    for (const entry of readdirSync(path, { recursive: true })) {
      const found = lstatSync(join(path, String(entry)), { throwIfNoEntry: false });
      if (found?.isFile()) bytes += found.size;
    }
  } catch {
    // Not there yet, or just gone.
  }
  return bytes;
}
