// Installs the missing system packages as root on Debian and Ubuntu; otherwise prints the one line to run, and goes on.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findCommand, places } from './places.mjs';
import { withProgress } from './progress.mjs';
import { runCommand } from './runCommand.mjs';
import { say } from './say.mjs';
import { SetupFailure } from './setupFailure.mjs';
import { choosePackages, missingSystemNeeds, systemNeeds } from './systemPackages.mjs';

/** @typedef {import('./systemPackages.mjs').SystemNeed} SystemNeed */

const DPKG_RECORD = '/var/lib/dpkg/status';
const LOCK_PATIENCE = ['-o', 'DPkg::Lock::Timeout=600'];
const LISTS_LIMIT_MS = 300_000;
const INSTALL = ['install', '-y', '-q', '--no-install-recommends', ...LOCK_PATIENCE];

export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

/** @param {'window' | 'paper' | 'tests'} need */
export function missingOnSystem(need) {
  if (process.platform !== 'linux' || !existsSync(DPKG_RECORD)) return [];
  const installed = installedPackages();
  return missingSystemNeeds(need, {
    installed,
    hasCommand: (command) => findCommand(command) !== null,
    hasChineseFont: () => {
      const list = findCommand('fc-list');
      return list !== null && spawnSync(list, [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout.trim() !== '';
    },
    hasDisplay,
  });
}

/** @param {readonly SystemNeed[]} missing */
export async function prepareSystem(missing) {
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || findCommand('apt-get') === null) {
    adviseSystem(missing);
    return;
  }
  const title = {
    zh: `正在用 apt-get 安装 ${missing.length} 个系统软件包`,
    en: `installing ${missing.length} system packages with apt-get`,
  };
  const log = join(places.scratch, 'apt.log');
  await withProgress(
    title,
    () => install(missing, log),
    () => linesOf(log).at(-1)?.slice(0, 70) ?? '',
  );
}

/**
 * @param {readonly SystemNeed[]} missing
 * @param {string} log
 */
async function install(missing, log) {
  mkdirSync(places.scratch, { recursive: true });
  rmSync(log, { force: true });
  // An installation that was once interrupted is finished first; apt-get refuses to work before.
  await apt('dpkg', ['--configure', '-a'], log);
  const updated = await updateLists(log);
  const { toInstall, unknown } = choosePackages(missing, await knownPackages(missing));
  const status = toInstall.length === 0 ? 0 : await apt('apt-get', [...INSTALL, ...toInstall], log);
  if (unknown.length > 0 && updated === 0) {
    say({
      zh: `此系统没有这些软件包：${unknown.join(' ')}`,
      en: `this system does not know these packages: ${unknown.join(' ')}`,
    });
  }
  const isVital = missing.some(({ purpose }) => purpose !== 'tests' && purpose !== 'chinese');
  if (status === 0 && (toInstall.length > 0 || !isVital)) return;
  const cause = lastComplaint(log);
  if (!isVital) {
    say({
      zh: `apt-get 失败：${cause}；需要这些工具的测试会说明。`,
      en: `apt-get failed: ${cause}; tests that need these tools will say so.`,
    });
    return;
  }
  throw new SetupFailure(
    { zh: `apt-get 失败：${cause}`, en: `apt-get failed: ${cause}` },
    installLine(toInstall, unknown),
  );
}

/**
 * Waits for another apt-get that is reading lists: its lock is not one that apt-get itself waits for.
 * @param {string} log
 */
async function updateLists(log) {
  const giveUpAt = Date.now() + LISTS_LIMIT_MS;
  for (;;) {
    const status = await apt('apt-get', ['update', '-q', ...LOCK_PATIENCE], log);
    const isLocked =
      status !== 0 && linesOf(log).some((line) => /Could not get lock|Unable to lock directory/.test(line));
    if (!isLocked || Date.now() > giveUpAt) return status;
    rmSync(log, { force: true });
    await pause(2000);
  }
}

/** @param {readonly SystemNeed[]} missing */
function adviseSystem(missing) {
  const names = missing.map(({ packages }) => packages.at(-1) ?? '');
  const line = `sudo ${installLine(names, [])}`;
  say({ zh: `缺少系统软件包，请运行：${line}`, en: `system packages are missing; please run: ${line}` });
}

/**
 * @param {readonly string[]} names
 * @param {readonly string[]} more
 */
function installLine(names, more) {
  return `sh -c 'apt-get update && apt-get install -y --no-install-recommends ${[...names, ...more].join(' ')}'`;
}

/**
 * In a session of its own and with a file for its words: an installation that is cut off leaves the system half
 * configured, so it ends by itself even when we are killed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} log
 * @returns {Promise<number>} exit status
 */
function apt(command, args, log) {
  return new Promise((resolve) => {
    const file = openSync(log, 'a');
    const env = {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      DEBCONF_NONINTERACTIVE_SEEN: 'true',
      LC_ALL: 'C',
      NEEDRESTART_MODE: 'a',
    };
    const child = spawn(command, args, { stdio: ['ignore', file, file], detached: true, env });
    closeSync(file);
    child.on('error', () => resolve(127));
    child.on('close', (status) => resolve(status ?? 128));
  });
}

/** @param {readonly SystemNeed[]} missing */
async function knownPackages(missing) {
  const names = missing.flatMap(({ packages }) => packages);
  const { stdout } = await runCommand('apt-cache', ['madison', ...names]);
  return new Set(stdout.split('\n').map((line) => (line.split('|')[0] ?? '').trim()));
}

/** Reads dpkg's own record: quicker than asking dpkg-query, and there on every Debian. */
function installedPackages() {
  const wanted = new Set(systemNeeds.flatMap(({ packages }) => packages));
  const record = readFileSync(DPKG_RECORD, 'utf8');
  const installed = record.matchAll(/^Package: (\S+)\nStatus: \S+ \S+ installed$/gm);
  return new Set([...installed].flatMap(([, name]) => (name !== undefined && wanted.has(name) ? name : [])));
}

/** @param {string} log */
function lastComplaint(log) {
  const lines = linesOf(log);
  const complaint =
    lines.findLast((line) => line.startsWith('E: ')) ?? lines.findLast((line) => /^(W|Err|dpkg):/.test(line));
  return complaint ?? 'no message';
}

/** @param {string} log */
function linesOf(log) {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}
