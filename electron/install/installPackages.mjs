// Brings the npm packages to the state of the lock file, Node 24 among them.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { explainNpmFailure, isUnreachable } from './explainNpmFailure.mjs';
import { BRIEF_PATIENCE, npmCommand, PATIENCE } from './npmCommand.mjs';
import { onlyOptionalMissing } from './onlyOptionalMissing.mjs';
import { isNodeThere, markPackagesComplete, packagesState } from './packagesState.mjs';
import { places } from './places.mjs';
import { withProgress } from './progress.mjs';
import { requireSpace } from './requireSpace.mjs';
import { runCommand } from './runCommand.mjs';
import { SetupFailure } from './setupFailure.mjs';

const CLEAN_INSTALL = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
/** Asked before: npm tells of a full disk only in warnings, and tidies up before it fails. */
const BYTES_NEEDED = 1.1e9;

/** Needs the lock of the set-up: two npm in one folder destroy each other's work. */
export async function installPackages() {
  const state = packagesState();
  if (state === 'complete') return;
  if (state === 'incomplete') await cleanInstall();
  if (!isNodeThere()) await rebuildNode();
  markPackagesComplete();
}

async function cleanInstall() {
  requireSpace(places.root, existsSync(places.packages) ? 0 : BYTES_NEEDED);
  moveRunningNodeAside();
  rmSync(places.notes, { recursive: true, force: true });
  const title = {
    zh: '正在安装 npm 软件包（npm ci，约一分钟）',
    en: 'installing the npm packages (npm ci, about a minute)',
  };
  await withProgress(
    title,
    async () => {
      const outcome = await patientInstall();
      if (outcome.status !== 0)
        throw explainNpmFailure(`${outcome.stderr}\n${outcome.stdout}`, places.root, 'npm ci --include=dev');
    },
    countFolders,
  );
}

/** Tries again where a second way is known to help. */
async function patientInstall() {
  // npm asks for each of its hundreds of packages before it gives up, for a minute; one question tells as much.
  const ping = await npm(['ping', '--loglevel=error', ...BRIEF_PATIENCE]);
  if (isUnreachable(ping.stderr)) {
    const cached = await npm([...CLEAN_INSTALL, '--offline']);
    return cached.status === 0 ? cached : ping;
  }
  // What npm has in its cache is used as it is, which also serves a machine without a network; a cached list of
  // versions that is too old to know a pinned one makes npm say ETARGET, and then the registry is asked.
  const first = await npm([...CLEAN_INSTALL, ...PATIENCE, '--prefer-offline']);
  if (first.status === 0) return first;
  if (/\b(ETARGET|E404|ENOVERSIONS)\b/.test(first.stderr))
    return npm([...CLEAN_INSTALL, ...PATIENCE, '--prefer-online']);
  if (!onlyOptionalMissing(first.stderr, readFileSync(join(places.root, 'package-lock.json'), 'utf8'))) return first;
  return npm(['install', '--no-save', ...CLEAN_INSTALL.slice(1), ...PATIENCE, '--prefer-offline']);
}

/** The package `node` fetches its executable in an install script, which some machines do not allow. */
async function rebuildNode() {
  const command = 'npm rebuild node --ignore-scripts=false';
  const title = { zh: '正在安装 Node 24', en: 'installing Node 24' };
  const outcome = await withProgress(title, () =>
    npm([...command.split(' ').slice(1), '--loglevel=error', ...PATIENCE]),
  );
  if (isNodeThere()) return;
  const said = `${outcome.stderr}\n${outcome.stdout}`;
  if (outcome.status !== 0) throw explainNpmFailure(said, places.root, command);
  throw new SetupFailure(
    {
      zh: 'Node 24 未能安装：npm 未运行其安装脚本。',
      en: 'Node 24 was not installed: npm did not run its install script.',
    },
    command,
  );
}

/** @param {readonly string[]} args */
function npm(args) {
  const { command, args: first, env } = npmCommand();
  return runCommand(command, [...first, ...args], { cwd: places.root, env });
}

function countFolders() {
  try {
    return `node_modules: ${readdirSync(places.packages).length}`;
  } catch {
    return '';
  }
}

/** Windows refuses to delete a program that runs, and lets it be moved: our own Node, when it is the one to be replaced. */
function moveRunningNodeAside() {
  const aside = join(places.scratch, 'replaced');
  try {
    rmSync(aside, { recursive: true, force: true });
  } catch {
    // Still running in another window.
  }
  if (process.platform !== 'win32' || !process.execPath.startsWith(places.packages)) return;
  mkdirSync(aside, { recursive: true });
  renameSync(process.execPath, join(aside, `node-${process.pid}.exe`));
}
