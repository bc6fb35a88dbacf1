// Builds the three bundles of the window (main, preload, renderer) when they are missing or older than their sources.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { places, toolEnvironment } from './places.mjs';
import { withProgress } from './progress.mjs';
import { runCommand } from './runCommand.mjs';
import { SetupFailure } from './setupFailure.mjs';
import { withLock } from './takeLock.mjs';

const SOURCES = ['electron', 'renderer', 'shared', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];
/** In electron/, but in none of the bundles. */
const APART = new Set([join('electron', 'install'), join('electron', 'cli')]);
const stampPath = join(places.bundles, '.built-from');
const ENTRIES = ['main', 'preload', 'renderer'];

/** @param {{ always?: boolean }} [options] */
export async function buildBundles({ always = false } = {}) {
  if (!always && isBuilt(hashSources())) return;
  await withLock(join(places.scratch, 'build.lock'), async () => {
    // Taken before the build: what changes meanwhile makes the result stale, as it should.
    const hash = hashSources();
    if (!always && isBuilt(hash)) return;
    rmSync(stampPath, { force: true });
    const tool = join(places.packages, 'electron-vite', 'bin', 'electron-vite.js');
    const title = { zh: '正在构建窗口程序', en: 'building the window' };
    const env = toolEnvironment({ NODE_ENV: undefined });
    const outcome = await withProgress(title, () =>
      runCommand(places.node, [tool, 'build', '--logLevel', 'warn'], { cwd: places.root, env }),
    );
    if (outcome.status !== 0) {
      const said = `${outcome.stderr}\n${outcome.stdout}`.trim().split('\n').slice(0, 15).join('\n  ');
      throw new SetupFailure({ zh: `构建失败：${said}`, en: `the build failed: ${said}` }, 'npm run build');
    }
    writeFileSync(stampPath, hash);
  });
}

/** @param {string} hash */
function isBuilt(hash) {
  if (!ENTRIES.every((name) => existsSync(join(places.bundles, name)))) return false;
  return existsSync(stampPath) && readFileSync(stampPath, 'utf8') === hash;
}

/** By content: a fresh clone and a change of branch set every file's time anew. */
function hashSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES) addToHash(hash, join(places.root, source));
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addToHash(hash, path) {
  const name = relative(places.root, path);
  if (APART.has(name)) return;
  try {
    const text = readFileSync(path);
    hash.update(`${name.replaceAll('\\', '/')}\0${text.length}\0`).update(text);
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT') return;
    if (code !== 'EISDIR') throw error;
    for (const child of readdirSync(path).sort()) addToHash(hash, join(path, child));
  }
}
