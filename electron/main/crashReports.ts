// Reports of crashes stay on this computer: written by Chromium, never sent, the newest few kept.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DesktopState } from '../../shared/ipc/desktopContract.ts';

/** A report may be several megabytes; older ones tell nothing more. */
const mostReports = 5;
const ending = '.dmp';

interface Report {
  readonly file: string;
  readonly at: number;
}

const reportsBelow = (folder: string): Report[] => {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => ({ file: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
      .sort((one, other) => other.at - one.at);
  } catch {
    return [];
  }
};

/** The folder of the reports. */
export interface CrashReports {
  state(): DesktopState['crashes'];
  /** Removes all but the newest few. */
  prune(): void;
  removeAll(): void;
}

/** Reports below `folder`, which is made when it is not there. */
export const openCrashReports = (folder: string): CrashReports => {
  const remove = (reports: readonly Report[]): void => {
    for (const { file } of reports) rmSync(file, { force: true });
  };
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // A data folder that cannot be written to is told of elsewhere; there are no reports then.
  }
  return {
    state: () => {
      const reports = reportsBelow(folder);
      const [newest] = reports;
      return { count: reports.length, newestAt: newest === undefined ? null : new Date(newest.at).toISOString() };
    },
    prune: () => remove(reportsBelow(folder).slice(mostReports)),
    removeAll: () => remove(reportsBelow(folder)),
  };
};
