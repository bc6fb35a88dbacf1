// First half of a backup, in a thread: copies what is in use to a place of its own, looks it through, and notes what is there.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BackupPart, type BackupShop, mostBackupFiles } from '../../../shared/backup/backup.ts';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { copyDatabase, examineCopy, type Patience } from '../../store/backup.ts';
import type { Task, TaskContext } from '../worker/task.ts';
import { databaseParts, partPaths, plainFiles } from './contents.ts';
import { demandSpace } from './space.ts';

/** What is to be copied, and where to; `work` is a new folder on the disk of the data folder. */
export interface StageInput {
  readonly dataFolder: string;
  readonly work: string;
  readonly parts: readonly BackupPart[];
}

/** A file as it will go into the backup. */
export interface StagedFile {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What there was. */
export interface Staged {
  readonly shops: readonly BackupShop[];
  readonly files: readonly StagedFile[];
}

/** Longer files are not copied: of a capture only its trace is longer, and a trace only grows. */
const copiedBytes = 1_048_576;
/** Reading, copying and following the chain count as so many times the size. */
const passes = 3;

const sha256Of = async (file: string, bytes: number): Promise<string> => {
  const hash = createHash('sha256');
  if (bytes > 0) {
    for await (const chunk of createReadStream(file, { end: bytes - 1, highWaterMark: 262_144 })) {
      hash.update(chunk as Buffer);
    }
  }
  return hash.digest('hex');
};

const described = async (name: string, file: string): Promise<StagedFile> => {
  const bytes = (await stat(file)).size;
  return { name, file, bytes, sha256: await sha256Of(file, bytes) };
};

/** Gives up by throwing when the caller has. */
export const patienceOf = ({ isCancelled, progress }: Pick<TaskContext, 'isCancelled' | 'progress'>): Patience => ({
  check: () => {
    if (isCancelled()) throw new AppFailure(failure('task.cancelled').error);
  },
  progress,
});

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
};

const databaseBytes = async (file: string): Promise<number> => (await sizeOf(file)) + (await sizeOf(`${file}-wal`));

const stagePlain = async (
  { dataFolder, work }: StageInput,
  part: BackupPart,
  patience: Patience,
): Promise<readonly StagedFile[]> => {
  const staged: StagedFile[] = [];
  for (const { name, file } of await plainFiles(dataFolder, part)) {
    patience.check();
    const bytes = await sizeOf(file);
    if (bytes > copiedBytes) {
      staged.push(await described(name, file));
      continue;
    }
    const copy = join(work, ...name.split('/'));
    await mkdir(dirname(copy), { recursive: true });
    await copyFile(file, copy);
    staged.push(await described(name, copy));
  }
  return staged;
};

/** Copies and looks through; nothing of it is a backup yet. Rejects with backup.*, store.*, task.cancelled */
export const stageTask: Task<StageInput, Staged> = async (input, context) => {
  const { dataFolder, work, parts } = input;
  const patience = patienceOf(context);
  const databases = databaseParts.filter((part) => parts.includes(part));
  const sizes = await Promise.all(databases.map((part) => databaseBytes(join(dataFolder, partPaths[part]))));
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  await demandSpace(dirname(work), Math.ceil(total * 1.1));
  await mkdir(work, { recursive: true });
  const shops: BackupShop[] = [];
  const files: StagedFile[] = [];
  let before = 0;
  for (const [index, part] of databases.entries()) {
    const bytes = sizes[index] ?? 0;
    if (bytes === 0) continue;
    const name = partPaths[part];
    const copy = join(work, ...name.split('/'));
    await mkdir(dirname(copy), { recursive: true });
    const from = before;
    const share = (pass: number): Patience => ({
      ...patience,
      progress: (done, all) => patience.progress(from + (pass + done / Math.max(all, 1)) * bytes, total * passes),
    });
    await copyDatabase(join(dataFolder, name), copy, share(0));
    shops.push(examineCopy(copy, { shop: part, name, patience: share(1) }));
    files.push(await described(name, copy));
    before += bytes * passes;
  }
  for (const part of parts.filter((each) => each !== 'own' && each !== 'simulated')) {
    files.push(...(await stagePlain(input, part, patience)));
  }
  if (files.length > mostBackupFiles) {
    throw new AppFailure(failure('backup.no-space', { folder: dataFolder }, `${String(files.length)} files`).error);
  }
  return { shops, files };
};
