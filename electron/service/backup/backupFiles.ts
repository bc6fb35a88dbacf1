// The files of backups in a folder: how they are named, which there are, and which go when there are too many.
import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupReason } from '../../../shared/backup/backup.ts';

/** A file that is a backup by its name. */
export interface BackupFile {
  readonly name: string;
  readonly reason: BackupReason;
  readonly isEncrypted: boolean;
  /** The chain of its log was broken when it was made. */
  readonly isBroken: boolean;
  readonly bytes: number;
  /** ISO 8601, when it was written. */
  readonly at: string;
}

const form =
  /^terminal-steward-(backup|daily|migration|import)-([a-z]{6})-\d{8}T\d{6}(-broken)?(?:-\d{1,3})?\.zip(\.age)?$/;

const wordOf = (reason: BackupReason): string => (reason === 'asked' ? 'backup' : reason);

const reasonOf = (word: string): BackupReason =>
  word === 'daily' || word === 'migration' || word === 'import' ? word : 'asked';

/** What a name depends on; `localTime` = ISO 8601 without zone. */
export interface BackupNaming {
  readonly reason: BackupReason;
  readonly mark: string;
  readonly localTime: string;
  readonly isEncrypted: boolean;
  /** The chain of its log is broken: such a one never takes the place of a whole one. Default: false. */
  readonly isBroken?: boolean;
}

/** Name such as `terminal-steward-daily-kfwmza-20261122T123000.zip`; no run of digits that could be taken for a card number. */
export const backupName = ({ reason, mark, localTime, isEncrypted, isBroken = false }: BackupNaming): string => {
  const [date = '', time = ''] = localTime.split('T');
  const stamp = `${date.replaceAll('-', '')}T${time.slice(0, 8).replaceAll(':', '')}`;
  return `terminal-steward-${wordOf(reason)}-${mark}-${stamp}${isBroken ? '-broken' : ''}.zip${isEncrypted ? '.age' : ''}`;
};

/** The same name, or one with a number where that is taken. */
export const freeBackupName = (folder: string, name: string): string => {
  const [, stem = name, ending = ''] = /^(.+?)(\.zip(?:\.age)?)$/.exec(name) ?? [];
  for (let attempt = 1; ; attempt += 1) {
    const wanted = attempt === 1 ? name : `${stem}-${String(attempt)}${ending}`;
    if (!existsSync(join(folder, wanted))) return wanted;
  }
};

/** Whether a name can be that of a listed backup. */
export const isBackupName = (name: string): boolean => form.test(name);

const stampOf = (name: string): string => /\d{8}T\d{6}/.exec(name)?.[0] ?? '';

/** Every backup in a folder, newest first; none where the folder is not there. */
export const backupFiles = async (folder: string): Promise<readonly BackupFile[]> => {
  const names = (await readdir(folder).catch((): string[] => [])).filter(isBackupName);
  const found = await Promise.all(
    names.map(async (name): Promise<BackupFile | null> => {
      const info = await stat(join(folder, name)).catch(() => null);
      const [, word = '', , broken, encrypted] = form.exec(name) ?? [];
      return info?.isFile() === true
        ? {
            name,
            reason: reasonOf(word),
            isEncrypted: encrypted !== undefined,
            isBroken: broken !== undefined,
            bytes: info.size,
            at: info.mtime.toISOString(),
          }
        : null;
    }),
  );
  return found.filter((each) => each !== null).sort((one, other) => (stampOf(one.name) < stampOf(other.name) ? 1 : -1));
};

/**
 * Removes the oldest backups of one reason and one computer until `keep` are left; `made` always stays. Whole ones and
 * those of a broken log are counted apart, so that no broken one displaces a whole one. What bears a later time than
 * `made` was made by a clock that was ahead, and counts as older. A file that cannot be removed stays. Answers with the
 * names of those that went.
 */
export const thinOut = async (
  folder: string,
  {
    reason,
    mark,
    keep,
    made,
  }: { readonly reason: BackupReason; readonly mark: string; readonly keep: number; readonly made: string },
): Promise<readonly string[]> => {
  const isBroken = form.exec(made)?.[3] !== undefined;
  const own = (await backupFiles(folder)).filter(
    (each) =>
      each.reason === reason && form.exec(each.name)?.[2] === mark && each.name !== made && each.isBroken === isBroken,
  );
  const isAhead = ({ name }: BackupFile): boolean => stampOf(name) > stampOf(made);
  const inOrder = [...own.filter((each) => !isAhead(each)), ...own.filter(isAhead)];
  const gone: string[] = [];
  for (const { name } of inOrder.slice(Math.max(0, keep - 1))) {
    const isGone = await rm(join(folder, name), { force: true }).then(
      () => true,
      () => false,
    );
    if (isGone) gone.push(name);
  }
  return gone;
};
