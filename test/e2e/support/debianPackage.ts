// The .deb as a computer gets it: made, installed by dpkg, removed by dpkg, and everything that lies around afterwards.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './electronUnderTest.ts';

/** Where dpkg puts it. */
export const installedFolder = '/opt/Terminal Steward';
/** Name of the package, of its command and of its executable. */
export const packageName = 'terminal-steward';

/** Runs a command to its end and answers with what it wrote. Throws when it fails. */
export const run = (command: string, words: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(command, words, { encoding: 'utf8', maxBuffer: 64e6 });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${error?.message ?? `${stdout}\n${stderr}`}`);
  return stdout;
};

/** Whether a command can be started at all. */
export const has = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;

/** Why it cannot be installed here; null if it can. */
export const noDebian: string | null =
  process.platform !== 'linux' || !has('dpkg') || !has('dpkg-deb')
    ? 'there is no dpkg here'
    : process.getuid?.() !== 0
      ? 'only root can install a package'
      : existsSync(installedFolder)
        ? 'the program is installed on this computer, and stays as it is'
        : null;

/** Makes the package. Answers with its file, the folder of the unpacked program, and what was printed. */
export const makePackage = (output: string): { deb: string; folder: string; printed: string } => {
  const printed = run(process.execPath, [
    join(projectFolder, 'electron', 'install', 'package.mjs'),
    '--quick',
    '--output',
    output,
  ]);
  const deb = readdirSync(output).find((name) => name.endsWith('.deb')) ?? '';
  return { deb: join(output, deb), folder: join(output, 'linux-unpacked'), printed };
};

const watched = ['/opt', '/usr/bin', '/usr/lib/udev', '/usr/share', '/etc/apparmor.d', '/etc/udev'];
// Made anew by the system whenever any package comes or goes.
const caches = /\/(mimeinfo\.cache|icon-theme\.cache)$/;

/** Every file that a package of ours could leave behind. */
export const filesOnSystem = (): ReadonlySet<string> =>
  new Set(
    watched
      .flatMap((folder) => (existsSync(folder) ? run('find', [folder, '-not', '-type', 'd']).split('\n') : []))
      .filter((path) => path !== '' && !caches.test(path)),
  );
