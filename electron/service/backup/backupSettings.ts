// What a person has settled about backups, and how the last daily one went: a small file in the data folder, because it holds
// for both shops and has to be there when their records are not.
import { randomBytes } from 'node:crypto';
import { lstat, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { backupPlanSchema, usualBackupPlan } from '../../../shared/backup/backup.ts';
import { type AppError, appErrorSchema, failure } from '../../../shared/error/appError.ts';
import { namedFields } from '../../../shared/error/settingsErrorAdvice.ts';
import { mendFields } from '../../../shared/json/mendFields.ts';
import { asWriteFailure, writeWholeFile } from '../writeWholeFile.ts';

/** A few hundred bytes; what is larger is something else. */
const longestFile = 1_000_000;

const settingsSchema = z.object({
  format: z.literal('terminal-steward-backups'),
  version: z.literal(1),
  /** Tells the daily backups of this computer from those of another one in the same folder. */
  mark: z.string().regex(/^[a-z]{6}$/),
  plan: backupPlanSchema,
  /** Folder of the daily backups; null = the program's own. */
  folder: z.string().min(1).nullable(),
  /** Key pair for which daily backups are encrypted; its private half is encrypted with a passphrase that is kept nowhere. */
  standing: z.object({ recipient: z.string(), wrapped: z.base64() }).nullable(),
  /** From when on the plan holds: nothing that lay before is caught up. */
  since: z.iso.datetime(),
  last: z
    .object({
      /** The moment of the plan that it was made for. */
      dueAt: z.iso.datetime(),
      at: z.iso.datetime(),
      file: z.string(),
      error: appErrorSchema.nullable(),
      isCaughtUp: z.boolean(),
    })
    .nullable(),
});
/** What was settled. */
export type BackupSettings = Readonly<z.infer<typeof settingsSchema>>;

/** Six letters: digits could be taken for a part of a card number. */
const newMark = (): string => Array.from(randomBytes(6), (byte) => String.fromCharCode(97 + (byte % 26))).join('');

/** The settings of one data folder. */
export interface BackupSettingsFile {
  /** As kept; the usual ones where there are none or they cannot be read. */
  read(): Promise<BackupSettings>;
  /** Changes what is given. Rejects with export.* */
  change(change: Partial<BackupSettings>): Promise<BackupSettings>;
}

const ours = z.object({ format: settingsSchema.shape.format });

const contentOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const codeOf = (thrown: unknown): unknown => (thrown instanceof Error && 'code' in thrown ? thrown.code : null);

/** Null = there is no such file. What is no file has no text. Rejects where it cannot be read just now. */
const textOf = async (file: string): Promise<string | null> => {
  try {
    const found = await stat(file);
    return found.size > longestFile || !found.isFile() ? '' : await readFile(file, 'utf8');
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw asWriteFailure(thrown, file);
  }
};

const freeName = async (wanted: string): Promise<string> => {
  const isFree = (name: string): Promise<boolean> =>
    lstat(name).then(
      () => false,
      () => true,
    );
  let name = wanted;
  for (let count = 2; !(await isFree(name)); count += 1) name = `${wanted}-${count}`;
  return name;
};

/** Settings in `<data folder>/backup-settings.json`. */
export const openBackupSettings = (dataFolder: string, now: () => number): BackupSettingsFile => {
  const file = join(dataFolder, 'backup-settings.json');
  const write = async (settings: BackupSettings): Promise<void> => {
    const text = `${JSON.stringify(settings, null, 2)}\n`;
    await writeWholeFile(
      file,
      (async function* () {
        yield await Promise.resolve(text);
      })(),
    );
  };
  const first = (): BackupSettings => ({
    format: 'terminal-steward-backups',
    version: 1,
    mark: newMark(),
    plan: usualBackupPlan,
    folder: null,
    standing: null,
    since: new Date(now()).toISOString(),
    last: null,
  });
  // What is wrong is kept, and said where the last backup is shown: a folder or a passphrase may be forgotten.
  const begin = async (settings: BackupSettings, error: AppError | null): Promise<BackupSettings> => {
    const at = new Date(now()).toISOString();
    const last = error === null ? settings.last : { dueAt: at, at, file: '', error, isCaughtUp: false };
    const begun = { ...settings, last };
    // The mark has to stay the same from the first backup on.
    await write(begun).catch(() => undefined);
    return begun;
  };
  const putAside = async (): Promise<string> => {
    const kept = await freeName(`${file}.damaged`);
    await rename(file, kept).catch(() => undefined);
    return kept;
  };
  const load = async (): Promise<BackupSettings> => {
    const text = await textOf(file);
    if (text === null) return begin(first(), null);
    const content = contentOf(text);
    const mended = ours.safeParse(content).success ? mendFields(settingsSchema, first(), content) : null;
    if (mended?.wrong.length === 0) return mended.value;
    const facts = { file, keptAs: await putAside() };
    if (mended === null) return begin(first(), failure('settings.damaged', facts).error);
    const { value, wrong, details } = mended;
    const words = { fieldsZh: namedFields(wrong, 'zh'), fieldsEn: namedFields(wrong, 'en') };
    return begin(value, failure('settings.mended', { ...facts, ...words }, details).error);
  };
  // A file that cannot be reached just now may be whole: it is left alone, and nothing is written over it.
  const read = (): Promise<BackupSettings> => load().catch(first);
  let changing: Promise<unknown> = Promise.resolve();
  return {
    read,
    change: (change) => {
      // One after the other: two that read the same would each forget what the other has changed.
      const done = changing.then(async () => {
        const settings = { ...(await load()), ...change };
        await write(settings);
        return settings;
      });
      changing = done.catch(() => undefined);
      return done;
    },
  };
};
