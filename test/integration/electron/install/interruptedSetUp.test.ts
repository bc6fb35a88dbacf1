// The set-up is killed in the middle of its work and run again. npm is played by a script that takes its time; the
// set-up's own code runs for real, in processes of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** What npm does, as far as the set-up can see: empties the folder, fills it slowly, writes its record at the end. */
const NPM = `
import { appendFileSync, linkSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
const note = (text) => appendFileSync('npm.log', text + ' ' + process.pid + '\\n');
if (process.env.NPM_FAILS) {
  process.stderr.write(process.env.NPM_FAILS + '\\n');
  process.exit(1);
}
if (process.argv.includes('ping')) process.exit(0);
note('begin');
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/a', { recursive: true });
writeFileSync('node_modules/a/package.json', '{}');
await new Promise((resolve) => setTimeout(resolve, Number(process.env.NPM_TAKES_MS ?? 0)));
if (process.env.NPM_SCRIPTS !== 'refused' || process.argv.includes('rebuild')) {
  mkdirSync('node_modules/node/bin', { recursive: true });
  const node = 'node_modules/node/bin/' + (process.platform === 'win32' ? 'node.exe' : 'node');
  try { linkSync(process.env.REAL_NODE, node); } catch { copyFileSync(process.env.REAL_NODE, node); }
}
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }));
note('end');
`;

const LOCK = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } };
const PREPARE = `
import { prepare } from './electron/install/prepare.mjs';
import { reportFailure } from './electron/install/setupFailure.mjs';
try { await prepare({ need: 'engine' }); } catch (error) { process.exitCode = reportFailure(error); }
`;

let folder = '';
const running = new Set<ChildProcess>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steward-setup-'));
  mkdirSync(join(folder, 'electron'));
  cpSync(join(import.meta.dirname, '../../../../electron/install'), join(folder, 'electron', 'install'), {
    recursive: true,
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(LOCK));
  writeFileSync(join(folder, 'prepare.mjs'), PREPARE);
  writeFileSync(join(folder, 'npm-cli.js'), NPM);
});

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

function startSetUp(more: Record<string, string> = {}): { child: ChildProcess; said: () => string } {
  const child = spawn(process.execPath, ['prepare.mjs'], {
    cwd: folder,
    env: {
      ...process.env,
      LANG: 'C',
      LC_ALL: 'C',
      npm_execpath: join(folder, 'npm-cli.js'),
      REAL_NODE: process.execPath,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  return { child, said: () => text };
}

async function setUp(more: Record<string, string> = {}): Promise<{ status: number | null; said: string }> {
  const { child, said } = startSetUp(more);
  await once(child, 'close');
  return { status: child.exitCode, said: said() };
}

function npmLog(): string[] {
  const path = join(folder, 'npm.log');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
}

const count = (word: string): number => npmLog().filter((line) => line.startsWith(word)).length;

async function until(condition: () => boolean): Promise<void> {
  const limit = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > limit) throw new Error('it never happened');
    await pause(20);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the set-up', () => {
  it('installs once, and is silent and quick the second time', async () => {
    expect(await setUp()).toEqual({ status: 0, said: '' });
    expect(await setUp({ npm_execpath: '/nowhere/npm-cli.js' })).toEqual({ status: 0, said: '' });
    expect(count('begin')).toBe(1);
    expect(readdirSync(join(folder, '.cache'))).toEqual([]);
  });

  it('killed in the middle takes npm with it, and a second run completes the work', async () => {
    const first = startSetUp({ NPM_TAKES_MS: '60000' });
    await until(() => existsSync(join(folder, 'node_modules', 'a', 'package.json')));
    first.child.kill('SIGKILL');
    const npm = Number(npmLog()[0]?.split(' ')[1]);
    await until(() => !isAlive(npm));

    expect(await setUp()).toEqual({ status: 0, said: '' });
    expect(count('begin')).toBe(2);
    expect(count('end')).toBe(1);
    expect(existsSync(join(folder, 'node_modules', '.steward', 'packages.json'))).toBe(true);
  });

  it('started twice at once lets npm run once', async () => {
    const both = [setUp({ NPM_TAKES_MS: '800' }), setUp({ NPM_TAKES_MS: '800' })];
    expect((await Promise.all(both)).map(({ status }) => status)).toEqual([0, 0]);
    expect(count('begin')).toBe(1);
  });

  it('installs anew when the lock file has changed', async () => {
    await setUp();
    const changed = { packages: { ...LOCK.packages, 'node_modules/b': { version: '1.0.0' } } };
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(changed));
    expect((await setUp()).status).toBe(0);
    expect(count('begin')).toBe(2);
  });

  it('installs anew when a package was deleted', async () => {
    await setUp();
    rmSync(join(folder, 'node_modules', 'a'), { recursive: true });
    expect((await setUp()).status).toBe(0);
    expect(count('begin')).toBe(2);
  });

  it('takes packages for complete that the person has installed with npm itself', async () => {
    await setUp();
    rmSync(join(folder, 'node_modules', '.steward'), { recursive: true });
    expect((await setUp()).status).toBe(0);
    expect(count('begin')).toBe(1);
  });

  it('asks npm for Node 24 apart when install scripts were not run', async () => {
    expect((await setUp({ NPM_SCRIPTS: 'refused' })).status).toBe(0);
    expect(count('begin')).toBe(2);
  });

  it('says in words, without a trace, that the registry cannot be reached', async () => {
    const { status, said } = await setUp({ NPM_FAILS: 'npm error code ENOTFOUND\nnpm error request failed' });
    expect(status).toBe(1);
    expect(said).toBe(
      'Setting up failed: the npm registry could not be reached (ENOTFOUND).\n' +
        'What helps: npm ping   (until it answers: network, proxy; then npm ci --include=dev)\n',
    );
  });

  it('tells in Chinese where the shell speaks Chinese', async () => {
    const failing = { NPM_FAILS: 'npm error code ENOSPC', LC_ALL: 'zh_CN.UTF-8' };
    expect((await setUp(failing)).said).toContain('安装准备失败：磁盘已满');
  });

  it('shows progress when it takes more than two seconds', async () => {
    const { status, said } = await setUp({ NPM_TAKES_MS: '2600' });
    expect(status).toBe(0);
    expect(said).toMatch(/^installing the npm packages .* 2 s {2}node_modules: 1\n/);
  });
});
