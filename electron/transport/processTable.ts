// Which programs run on this computer, as Linux tells it under /proc. Other systems tell nothing here.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Linux keeps its table of processes; tests put a folder of their own in its place. */
export const systemProcFolder = '/proc';

/** Numbers of all processes; empty where the system does not tell. */
export const processIds = async (procFolder = systemProcFolder): Promise<readonly number[]> => {
  const names = await readdir(procFolder).catch(() => []);
  return names.filter((name) => /^\d+$/.test(name)).map(Number);
};

/** Short name of a program (`minicom`), readable for every user's processes; null if it has ended. */
export const programName = async (pid: number, procFolder = systemProcFolder): Promise<string | null> => {
  try {
    const name = (await readFile(join(procFolder, String(pid), 'comm'), 'utf8')).trim();
    return name === '' ? null : name;
  } catch {
    return null;
  }
};

/** The process that started this one; null if it has ended. */
export const parentOf = async (pid: number, procFolder = systemProcFolder): Promise<number | null> => {
  try {
    const text = await readFile(join(procFolder, String(pid), 'stat'), 'utf8');
    // The name stands in brackets and may hold anything, also brackets and spaces.
    const parent = Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]);
    return Number.isInteger(parent) ? parent : null;
  } catch {
    return null;
  }
};

/** A program that runs. */
export interface RunningProgram {
  readonly pid: number;
  readonly name: string;
}

/** Every program that runs, by number. */
export const runningPrograms = async (procFolder = systemProcFolder): Promise<readonly RunningProgram[]> => {
  const pids = await processIds(procFolder);
  const named = await Promise.all(pids.map(async (pid) => ({ pid, name: await programName(pid, procFolder) })));
  return named.flatMap(({ pid, name }) => (name === null ? [] : [{ pid, name }])).sort((a, b) => a.pid - b.pid);
};
