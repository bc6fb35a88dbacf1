import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPortHolders, type HolderPlaces, holderInWords } from '../../../../electron/transport/portHolder.ts';
import { createPseudoTerminals, noPseudoTerminals } from '../../../support/pseudoTerminal.ts';

/** A table of processes in a folder: what each has open, and what it is called. */
const aProcessTable = (
  processes: readonly { pid: number; comm: string; open: readonly string[]; ttyIndex?: string; parent?: number }[],
): HolderPlaces => {
  const procFolder = mkdtempSync(join(tmpdir(), 'steward-proc-'));
  for (const { pid, comm, open: files, ttyIndex, parent = 1 } of processes) {
    const folder = join(procFolder, String(pid));
    mkdirSync(join(folder, 'fd'), { recursive: true });
    mkdirSync(join(folder, 'fdinfo'), { recursive: true });
    writeFileSync(join(folder, 'comm'), `${comm}\n`);
    writeFileSync(join(folder, 'stat'), `${String(pid)} (${comm}) S ${String(parent)} 1 1\n`);
    for (const [number, target] of files.entries()) {
      symlinkSync(target, join(folder, 'fd', String(number)));
      writeFileSync(join(folder, 'fdinfo', String(number)), `pos:\t0\nflags:\t02\ntty-index:\t${ttyIndex ?? '99'}\n`);
    }
  }
  return { procFolder, lockFolders: [], ownPid: 999_999 };
};

const holding = async (path: string, command: string, words: readonly string[]): Promise<ChildProcess> => {
  const line = await open(path, 'r+');
  const child = spawn(command, words, { stdio: [line.fd, 'ignore', 'ignore'] });
  await line.close();
  onTestFinished(() => void child.kill('SIGKILL'));
  await pause(100);
  return child;
};

describe('the search for the program that has a port open', () => {
  it('names programs by number and name, and leaves out those with other files', async () => {
    const places = aProcessTable([
      { pid: 20, comm: 'till', open: ['/dev/ttyUSB7', '/dev/null'] },
      { pid: 10, comm: 'minicom', open: ['/dev/null', '/dev/ttyUSB7'] },
      { pid: 30, comm: 'editor', open: ['/dev/ttyUSB70'] },
    ]);
    expect(await findPortHolders('/dev/ttyUSB7', places)).toEqual({
      holders: [
        { pid: 10, command: 'minicom' },
        { pid: 20, command: 'till' },
      ],
      isWhole: true,
    });
  });

  it('leaves out this very program', async () => {
    const places = { ...aProcessTable([{ pid: 44, comm: 'steward', open: ['/dev/ttyUSB7'] }]), ownPid: 44 };
    expect((await findPortHolders('/dev/ttyUSB7', places)).holders).toEqual([]);
  });

  it('does not take the terminal at the other end of a pseudo-terminal for a rival, nor whoever started it', async () => {
    const places = aProcessTable([
      { pid: 50, comm: 'simulator', open: ['/dev/pts/9'] },
      { pid: 51, comm: 'socat', open: ['/dev/pts/9', '/dev/ptmx'], ttyIndex: '9', parent: 50 },
      { pid: 52, comm: 'cat', open: ['/dev/pts/9'] },
      { pid: 53, comm: 'xterm', open: ['/dev/ptmx', '/dev/pts/9'], ttyIndex: '3' },
    ]);
    expect((await findPortHolders('/dev/pts/9', places)).holders.map(({ pid }) => pid)).toEqual([52, 53]);
  });

  it('finds the writer of an old lock file, whoever it belongs to, and forgets lock files of the dead', async () => {
    const places = aProcessTable([{ pid: 70, comm: 'picocom', open: [] }]);
    const folder = mkdtempSync(join(tmpdir(), 'steward-lock-'));
    writeFileSync(join(folder, 'LCK..ttyUSB7'), '        70\n');
    writeFileSync(join(folder, 'LCK..ttyUSB8'), '        71\n');
    const withLocks = { ...places, lockFolders: [folder] };
    expect((await findPortHolders('/dev/ttyUSB7', withLocks)).holders).toEqual([{ pid: 70, command: 'picocom' }]);
    expect((await findPortHolders('/dev/ttyUSB8', withLocks)).holders).toEqual([]);
  });

  it('says that it has not seen everything on a system without a table of processes', async () => {
    const places = { procFolder: '/nowhere', lockFolders: [], ownPid: 1 };
    expect(await findPortHolders('/dev/ttyUSB7', places)).toEqual({ holders: [], isWhole: false });
  });

  it.skipIf(noPseudoTerminals !== null || process.platform !== 'linux')(
    'finds a real program that has a real pseudo-terminal open without any lock',
    async () => {
      const line = await createPseudoTerminals();
      onTestFinished(() => line.unplug());
      expect((await findPortHolders(line.near)).holders).toEqual([]);
      const cat = await holding(line.near, 'sleep', ['60']);
      const { holders } = await findPortHolders(line.near);
      expect(holders).toEqual([{ pid: cat.pid, command: 'sleep' }]);
      expect(holders.map(holderInWords)).toEqual([`sleep (pid ${String(cat.pid)})`]);
    },
  );
});
