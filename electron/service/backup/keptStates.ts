// What was here before something was brought back: each such state is a folder of its own, until a person removes it.
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type BackupPart, backupParts } from '../../../shared/backup/backup.ts';
import { makeFolder } from '../../store/makeFolder.ts';
import { keptFolder, type RestorePlan } from './restorePlan.ts';

const noteName = 'kept.json';
const stamp = /^\d{8}T\d{6}Z(-\d+)?$/;

const noteSchema = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  replacedBy: z.string(),
  parts: z.array(z.enum(backupParts)),
});

/** A state that was kept aside. */
export interface KeptState {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  /** Name of the backup that took its place. */
  readonly replacedBy: string;
  readonly parts: BackupPart[];
  readonly bytes: number;
}

/** Writes into the folder of a state what it is, before anything else comes into it. */
export const writeKeptNote = async (dataFolder: string, plan: RestorePlan): Promise<void> => {
  const folder = join(dataFolder, keptFolder, plan.kept);
  await makeFolder(folder);
  const note = { at: plan.at, by: plan.by, replacedBy: plan.source, parts: plan.parts };
  await writeFile(join(folder, noteName), `${JSON.stringify(note, null, 2)}\n`, { flush: true });
};

const bytesIn = async (folder: string): Promise<number> => {
  let sum = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.isFile() === true) sum += found.size;
  }
  return sum;
};

const readState = async (dataFolder: string, id: string): Promise<KeptState | null> => {
  try {
    const folder = join(dataFolder, keptFolder, id);
    const note = noteSchema.parse(JSON.parse(await readFile(join(folder, noteName), 'utf8')));
    return { id, ...note, bytes: await bytesIn(folder) };
  } catch {
    return null;
  }
};

/** Whether a state of this name was kept and is still there. */
export const hasKeptNote = (dataFolder: string, id: string): boolean =>
  existsSync(join(dataFolder, keptFolder, id, noteName));

/** Every state that was kept, newest first. */
export const keptStates = async (dataFolder: string): Promise<readonly KeptState[]> => {
  const names = await readdir(join(dataFolder, keptFolder)).catch((): string[] => []);
  const found = await Promise.all(
    names
      .filter((name) => stamp.test(name))
      .sort()
      .reverse()
      .map((id) => readState(dataFolder, id)),
  );
  return found.filter((each) => each !== null);
};

/** A name for a state that is about to be kept. */
export const newKeptId = (dataFolder: string, now: number): string => {
  const wanted = `${new Date(now).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  for (let attempt = 1; ; attempt += 1) {
    const id = attempt === 1 ? wanted : `${wanted}-${String(attempt)}`;
    if (!existsSync(join(dataFolder, keptFolder, id))) return id;
  }
};

/** Removes a state for good. Rejects with the system's error. */
export const removeKept = async (dataFolder: string, id: string): Promise<void> => {
  await rm(join(dataFolder, keptFolder, id), { recursive: true, force: true });
};
