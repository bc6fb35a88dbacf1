// What a person has settled about backups, and how the last daily one went: a small file in the data folder, because it holds
// for both shops and has to be there when their records are not.
import { randomBytes } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { backupPlanSchema, usualBackupPlan } from '../../../shared/backup/backup.ts';
import { appErrorSchema, failure } from '../../../shared/error/appError.ts';
import { writeWholeFile } from '../writeWholeFile.ts';

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
  const read = async (): Promise<BackupSettings> => {
    try {
      return settingsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    } catch (thrown) {
      const isMissing = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT';
      const at = new Date(now()).toISOString();
      // What cannot be read is kept, and said where the last backup is shown: a folder or a passphrase was forgotten.
      if (!isMissing) await rename(file, `${file}.damaged`).catch(() => undefined);
      const error = isMissing ? null : failure('settings.damaged', { file, keptAs: `${file}.damaged` }).error;
      const first: BackupSettings = {
        format: 'terminal-steward-backups',
        version: 1,
        mark: newMark(),
        plan: usualBackupPlan,
        folder: null,
        standing: null,
        since: at,
        last: error === null ? null : { dueAt: at, at, file: '', error, isCaughtUp: false },
      };
      // The mark has to stay the same from the first backup on.
      await write(first).catch(() => undefined);
      return first;
    }
  };
  let changing: Promise<unknown> = Promise.resolve();
  return {
    read,
    change: (change) => {
      // One after the other: two that read the same would each forget what the other has changed.
      const done = changing.then(async () => {
        const settings = { ...(await read()), ...change };
        await write(settings);
        return settings;
      });
      changing = done.catch(() => undefined);
      return done;
    },
  };
};
