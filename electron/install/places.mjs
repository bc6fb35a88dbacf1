// Where things lie: the project's folder, the Node 24 that came with its packages, the cache for big downloads.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const packages = join(root, 'node_modules');

export const places = {
  root,
  packages,
  /** What the set-up remembers; goes away with the packages it speaks of. */
  notes: join(packages, '.steward'),
  /** Locks and logs; survives `npm ci`, which empties the packages folder. */
  scratch: join(root, '.cache'),
  bundles: join(root, 'out'),
  /** Node 24 as an executable file: no shim, no shell. */
  node: join(packages, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
  cache: join(cacheRoot(process.env, process.platform, homedir()), 'terminal-steward'),
};

/**
 * The folder that each system keeps for files which can be fetched again.
 * @param {Record<string, string | undefined>} environment
 * @param {string} platform
 * @param {string} home
 * @returns {string}
 */
export function cacheRoot(environment, platform, home) {
  if (environment['XDG_CACHE_HOME']) return environment['XDG_CACHE_HOME'];
  if (platform === 'win32') return environment['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
  return platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}

/**
 * The environment for our own tools: Node 24 and the packages' commands come first.
 * @param {Record<string, string | undefined>} [more]
 */
export function toolEnvironment(more = {}) {
  const path = [dirname(places.node), join(packages, '.bin'), pathWithoutPackages()].join(delimiter);
  return { ...process.env, [pathName()]: path, ...more };
}

/** PATH without this project's own commands, which `npm ci` is about to delete. */
export function pathWithoutPackages() {
  const folders = (process.env[pathName()] ?? '').split(delimiter);
  return folders.filter((folder) => folder !== '' && !resolve(folder).startsWith(packages)).join(delimiter);
}

/** Windows spells it `Path`, and an environment with both spellings confuses it. */
export function pathName() {
  return Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}

/**
 * A command's file on PATH, or null. Looks, never runs.
 * @param {string} command
 * @returns {string | null}
 */
export function findCommand(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  // An ordinary user's PATH often lacks the system folders where udevadm and others lie.
  const folders = [...pathWithoutPackages().split(delimiter), '/usr/sbin', '/sbin'];
  for (const folder of folders) {
    for (const ending of endings) {
      if (existsSync(join(folder, command + ending))) return join(folder, command + ending);
    }
  }
  return null;
}
