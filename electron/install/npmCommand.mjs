// How to start the npm that this machine has, without a shell and not on the Node that npm is about to replace.
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findCommand, pathName, pathWithoutPackages, places } from './places.mjs';
import { SetupFailure } from './setupFailure.mjs';

/** For work that matters: a slow or shaky network gets its chances. */
export const PATIENCE = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-timeout=120000'];
/** For a question whether anybody is there. */
export const BRIEF_PATIENCE = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=15000'];

/**
 * @returns {{ command: string, args: string[], env: Record<string, string | undefined> }} put npm's own arguments behind `args`
 */
export function npmCommand() {
  const node = nodeOutsidePackages();
  const cli = [process.env['npm_execpath'] ?? '', ...npmBeside(node)].find(
    (path) => /npm-cli\.c?js$/.test(path) && existsSync(path),
  );
  const env = {
    ...process.env,
    // A machine set to production would leave out the tools; quieter settings of the outer npm would hide the cause.
    NODE_ENV: undefined,
    npm_config_loglevel: undefined,
    npm_config_update_notifier: 'false',
    [pathName()]: pathWithoutPackages(),
  };
  if (cli !== undefined) return { command: node, args: [cli], env };
  const npm = findCommand('npm');
  if (npm !== null && process.platform !== 'win32') return { command: npm, args: [], env };
  throw new SetupFailure(
    { zh: '未找到 npm。', en: 'npm was not found.' },
    process.platform === 'linux' ? 'apt-get install -y npm' : 'install Node.js with npm from https://nodejs.org',
  );
}

function nodeOutsidePackages() {
  const candidates = [process.env['npm_node_execpath'], process.execPath, findCommand('node')];
  const outside = candidates.find(
    (path) => typeof path === 'string' && !resolve(path).startsWith(places.packages) && existsSync(path),
  );
  return outside ?? process.execPath;
}

/** @param {string} node */
function npmBeside(node) {
  const folder = dirname(node);
  return [
    join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(folder, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ];
}
