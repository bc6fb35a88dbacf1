// An ordinary user on a machine where tests run as root: Chromium's sandbox can be on only for such a user.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { electronUnderTest, playwrightLoader, programFolder, projectFolder } from './electronUnderTest.ts';

/** A user of their own with copies of the program they can read; everything is gone after `remove`. */
export interface OrdinaryUser {
  readonly name: string;
  /** Starts Electron as this user. */
  readonly executable: string;
  readonly programFolder: string;
  readonly loader: string;
  /** Theirs, and empty. */
  readonly dataFolder: string;
  remove(): void;
}

const run = (command: string, words: readonly string[]): void => {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${error?.message ?? stderr}`);
};

const outsidePackages = [
  'serialport',
  '@serialport',
  '@photostructure',
  'electron-log',
  'debug',
  'ms',
  'node-gyp-build',
  'node-addon-api',
];

/** Why this cannot be done here; null if it can. */
export const noOrdinaryUser: string | null =
  process.platform !== 'linux' || process.getuid?.() !== 0
    ? 'the whole run is an ordinary user’s already: every other test has the sandbox on'
    : spawnSync('runuser', ['--version']).error !== undefined || spawnSync('useradd', ['--help']).error !== undefined
      ? 'runuser and useradd are missing'
      : spawnSync('runuser', ['-u', 'nobody', '--', 'unshare', '--user', 'true']).status === 0
        ? null
        : 'this system (a container, perhaps) gives ordinary users no namespaces, which Chromium’s sandbox is made of';

/** Makes the user. Whoever makes one removes it. */
export const createOrdinaryUser = (): OrdinaryUser => {
  const name = `steward-e2e-${String(process.pid)}`;
  run('useradd', ['--no-create-home', '--shell', '/bin/sh', name]);
  const folder = mkdtempSync(join(tmpdir(), 'steward-user-'));
  try {
    chmodSync(folder, 0o755);
    const electron = join(folder, 'electron');
    // Root's cache is closed to others, and a checkout may be.
    cpSync(dirname(electronUnderTest()), electron, { recursive: true });
    const program = join(folder, 'program');
    cpSync(join(programFolder, 'out'), join(program, 'out'), { recursive: true });
    cpSync(join(programFolder, 'package.json'), join(program, 'package.json'));
    for (const each of outsidePackages) {
      const from = join(projectFolder, 'node_modules', each);
      cpSync(from, join(program, 'node_modules', each), { recursive: true, dereference: true, force: true });
    }
    const loader = join(folder, 'loader.cjs');
    cpSync(playwrightLoader, loader);
    const home = join(folder, 'home');
    const data = join(home, 'data');
    mkdirSync(data, { recursive: true });
    run('chown', ['-R', name, home]);
    run('chmod', ['-R', 'a+rX', electron, program, loader]);
    const display = copyOfXauthority(home, name);
    const executable = join(folder, 'start-electron');
    const lines = [
      '#!/bin/sh',
      `cd '${home}' || exit 1`,
      `exec runuser -u ${name} -- env HOME='${home}' XDG_RUNTIME_DIR='${home}'${display} '${join(electron, 'electron')}' "$@"`,
    ];
    writeFileSync(executable, `${lines.join('\n')}\n`, { mode: 0o755 });
    return { name, executable, programFolder: program, loader, dataFolder: data, remove: () => remove(name, folder) };
  } catch (error) {
    remove(name, folder);
    throw error;
  }
};

const copyOfXauthority = (home: string, name: string): string => {
  const file = process.env['XAUTHORITY'];
  if (file === undefined) return '';
  const copy = join(home, 'Xauthority');
  writeFileSync(copy, readFileSync(file), { mode: 0o600 });
  run('chown', [name, copy]);
  return ` XAUTHORITY='${copy}'`;
};

const remove = (name: string, folder: string): void => {
  spawnSync('userdel', ['--force', name]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
