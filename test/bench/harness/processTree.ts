// What a program and all its processes take from the computer, read from the kernel's own books (Linux).
import { readdirSync, readFileSync } from 'node:fs';
import { CannotRun } from './benchmark.ts';

/** Fields of /proc/PID/stat after the name in brackets, proc(5): state is the first. */
const fieldsOf = (pid: number): string[] | null => {
  try {
    const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
};

/** A process and everybody it has started, they too; those that have ended meanwhile are left out. */
export const processTree = (root: number): number[] => {
  if (process.platform !== 'linux') throw new CannotRun('the processes are counted on Linux only');
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    const parent = Number.isInteger(pid) ? fieldsOf(pid)?.[1] : undefined;
    if (parent !== undefined) parents.set(pid, Number(parent));
  }
  const found = [root];
  for (const pid of found) for (const [child, parent] of parents) if (parent === pid) found.push(child);
  return found;
};

/** USER_HZ, which is 100 on every Linux that Electron runs on: sysconf(_SC_CLK_TCK). */
const ticksPerSecond = 100;

/** Seconds of processor time that the tree has used so far: user and system, of processes that have ended too. */
export const cpuSeconds = (root: number): number =>
  processTree(root)
    // utime, stime, and those of children that have been waited for: fields 14 to 17.
    .flatMap((pid) => fieldsOf(pid)?.slice(11, 15) ?? [])
    .reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond;

/** Memory of all processes together, MB of a million bytes. */
export interface Memory {
  /** Every resident page counted once for each process that has it: what the contract's word says. */
  readonly resident: number;
  /** Every page counted once, shared out among those who have it: what the computer really misses. */
  readonly proportional: number;
}

const kilobytes = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);

/** What the tree has resident now. */
export const memoryOf = (root: number): Memory => {
  let resident = 0;
  let proportional = 0;
  for (const pid of processTree(root)) {
    try {
      const text = readFileSync(`/proc/${String(pid)}/smaps_rollup`, 'utf8');
      resident += kilobytes(text, 'Rss');
      proportional += kilobytes(text, 'Pss');
    } catch {
      // Ended since it was listed.
    }
  }
  return { resident: (resident * 1024) / 1e6, proportional: (proportional * 1024) / 1e6 };
};
