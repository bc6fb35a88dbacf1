// Makes the daily backup when its time has come, or once when it has passed; and clears away what a kill has left.
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { attempt } from '../attempt.ts';
import { momentOfLocal, utcText } from '../isoTime.ts';
import { isProcessRunning } from '../isProcessRunning.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { ownBackupFolder } from './backupFolders.ts';
import type { BackupsWithin } from './backups.ts';
import { isCaughtUp, isDailyDue, newestDue } from './dailyTime.ts';
import { readPlan, workFolder } from './restorePlan.ts';

const tickMs = 30_000;
/** The start of the program has enough to do. */
const firstMs = 20_000;
/** A half file that nobody has touched for so long belongs to a program that is gone. */
const staleMs = 3_600_000;
const halfFile = /^terminal-steward-.+\.zip(?:\.age)?\.[0-9a-f]{8}\.part$/;

/** What it needs. */
export interface DailyDeps extends Pick<ServiceDeps, 'clock' | 'log'> {
  readonly dataFolder: string;
  readonly backups: Pick<BackupsWithin, 'settings' | 'daily'>;
}

/** Its clockwork. */
export interface DailyWatch {
  watch(): void;
  /** The computer is awake again. */
  woke(): void;
  stop(): Promise<void>;
}

/** Removes unpacked backups of processes that are gone. */
export const clearLeftovers = async (
  dataFolder: string,
  isRunning: (processId: number) => boolean = isProcessRunning,
): Promise<void> => {
  const plan = await readPlan(dataFolder);
  const work = join(dataFolder, workFolder);
  for (const name of await readdir(work).catch((): string[] => [])) {
    const [, owner] = /^(\d{1,10})-[0-9a-f-]{36}$/.exec(name) ?? [];
    if (owner === undefined || name === plan?.incoming || isRunning(Number(owner))) continue;
    await rm(join(work, name), { recursive: true, force: true });
  }
};

/** Removes half files that a kill has left in a folder; of a folder that others may use too, only those with our mark. */
export const clearHalfFiles = async (folder: string, mark: string | null, now: number): Promise<void> => {
  for (const name of (await readdir(folder).catch((): string[] => [])).filter((each) => halfFile.test(each))) {
    if (mark !== null && !name.split('-').includes(mark)) continue;
    const found = await stat(join(folder, name)).catch(() => null);
    if (found?.isFile() === true && now - found.mtimeMs > staleMs) await rm(join(folder, name), { force: true });
  }
};

/** The daily backup, not watching yet. */
export const createDailyBackup = ({ clock, log, dataFolder, backups }: DailyDeps): DailyWatch => {
  let isStopped = false;
  let going: Promise<unknown> | null = null;
  let clearing: Promise<unknown> | null = null;

  const look = async (): Promise<void> => {
    const { plan, since, last } = await backups.settings();
    if (!plan.daily) return;
    const now = clock.now();
    const due = momentOfLocal(clock, newestDue(plan.time, now + clock.zoneMinutes(now) * 60_000));
    const before =
      last === null ? null : { dueAt: Date.parse(last.dueAt), at: Date.parse(last.at), hasFailed: last.error !== null };
    if (!isDailyDue({ due, now, since: Date.parse(since), last: before })) return;
    await backups.daily(utcText(due), isCaughtUp(due, now));
  };

  const run = (work: () => Promise<void>): void => {
    if (isStopped || going !== null) return;
    going = attempt(work)
      .then((done) => {
        if (!done.ok)
          log('error', 'the daily backup could not be looked after', {
            ...done.error.facts,
            code: done.error.code,
            details: done.error.details,
          });
      })
      .finally(() => {
        going = null;
      });
  };

  const tick = (): void => {
    if (isStopped) return;
    run(look);
    clock.after(tickMs, tick);
  };

  return {
    watch: () => {
      clearing = attempt(async () => {
        await clearLeftovers(dataFolder);
        await clearHalfFiles(ownBackupFolder(dataFolder), null, clock.now());
        const { folder, mark } = await backups.settings();
        if (folder !== null) await clearHalfFiles(folder, mark, clock.now());
      });
      clock.after(firstMs, tick);
    },
    woke: () => run(look),
    stop: async () => {
      isStopped = true;
      await Promise.all([going, clearing]);
    },
  };
};
