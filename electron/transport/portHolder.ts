// Which other program has a serial port open. Linux tells it under /proc; other systems do not tell without help.
import { readdir, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lockedBy, type PortLock, pidOfLockFile } from './portLocks.ts';
import { parentOf, processIds, programName, systemProcFolder } from './processTable.ts';

/** A program that has a port open. */
export interface PortHolder {
  readonly pid: number;
  /** Short name, such as `minicom` or `ModemManager`; null if the system does not say. */
  readonly command: string | null;
}

/** Who has a port open, as far as this user may see. */
export interface HolderSearch {
  /** By rising number, our own process left out. */
  readonly holders: readonly PortHolder[];
  /** Whether every process could be looked into: an ordinary user sees only what their own programs have open. */
  readonly isWhole: boolean;
}

/** Where the search looks; tests put folders of their own in its place. */
export interface HolderPlaces {
  readonly procFolder: string;
  /** Folders of the old lock files (`LCK..ttyUSB0`) that minicom, picocom and cu write. */
  readonly lockFolders: readonly string[];
  readonly ownPid: number;
}

const thisComputer: HolderPlaces = {
  procFolder: systemProcFolder,
  lockFolders: ['/run/lock', '/var/lock'],
  ownPid: process.pid,
};

const pseudoTerminal = /^\/dev\/pts\/(\d+)$/;

interface OpenFiles {
  readonly hasPort: boolean;
  /** Whether it holds the other end of the very pseudo-terminal: then it is the terminal, not a rival. */
  readonly isFarEnd: boolean;
}

const openFilesOf = async (folder: string, port: string): Promise<OpenFiles | null> => {
  const number = pseudoTerminal.exec(port)?.[1];
  let names: readonly string[];
  try {
    names = await readdir(join(folder, 'fd'));
  } catch (error) {
    const isForbidden = error instanceof Error && 'code' in error && error.code === 'EACCES';
    return isForbidden ? null : { hasPort: false, isFarEnd: false };
  }
  let hasPort = false;
  let isFarEnd = false;
  for (const name of names) {
    const target = await readlink(join(folder, 'fd', name)).catch(() => '');
    if (target === port) hasPort = true;
    if (number === undefined || !/^\/dev\/(pts\/)?ptmx$/.test(target)) continue;
    const info = await readFile(join(folder, 'fdinfo', name), 'utf8').catch(() => '');
    if (new RegExp(`^tty-index:\\s*${number}$`, 'm').test(info)) isFarEnd = true;
  }
  return { hasPort, isFarEnd };
};

const lockHolders = async (path: string, port: string, places: HolderPlaces): Promise<readonly number[]> => {
  const found = await stat(port).catch(() => null);
  const text = await readFile(join(places.procFolder, 'locks'), 'utf8').catch(() => '');
  const lock: PortLock | null = found === null ? null : { device: found.dev, inode: found.ino };
  const byKernel = lock === null ? [] : lockedBy(text, lock);
  const names = new Set([path, port].map((each) => `LCK..${each.split('/').at(-1) ?? ''}`));
  const byFile: number[] = [];
  for (const folder of places.lockFolders) {
    for (const name of names) {
      const pid = pidOfLockFile(await readFile(join(folder, name), 'latin1').catch(() => ''));
      if (pid !== null) byFile.push(pid);
    }
  }
  return [...byKernel, ...byFile];
};

/**
 * Programs that have the port at `path` open. On a pseudo-terminal the program that plays the terminal is left out, and
 * so is the one that started it. Never rejects; a system that tells nothing has no holders and is not `isWhole`.
 */
export const findPortHolders = async (path: string, places: HolderPlaces = thisComputer): Promise<HolderSearch> => {
  const { procFolder, ownPid } = places;
  const port = await realpath(path).catch(() => path);
  const pids = (await processIds(procFolder)).filter((pid) => pid !== ownPid);
  const holding = new Set<number>();
  const farEnds = new Set<number>();
  let isWhole = pids.length > 0;
  await Promise.all(
    pids.map(async (pid) => {
      const files = await openFilesOf(join(procFolder, String(pid)), port);
      if (files === null) isWhole = false;
      else if (files.isFarEnd) farEnds.add(pid);
      else if (files.hasPort) holding.add(pid);
    }),
  );
  for (const pid of await lockHolders(path, port, places)) if (pids.includes(pid)) holding.add(pid);
  const starters = await Promise.all([...farEnds].map((pid) => parentOf(pid, procFolder)));
  const rivals = [...holding].filter((pid) => !farEnds.has(pid) && !starters.includes(pid)).sort((a, b) => a - b);
  const holders = await Promise.all(rivals.map(async (pid) => ({ pid, command: await programName(pid, procFolder) })));
  return { holders, isWhole };
};

/** A holder in words that are the same in every language: `minicom (pid 4711)`. */
export const holderInWords = ({ command, pid }: PortHolder): string => `${command ?? '?'} (pid ${String(pid)})`;
