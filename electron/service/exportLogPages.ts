// What every export of the log has in common: matching entries in steps, and the line that says it was done.
import { basename } from 'node:path';
import type { LogEntry, LogFilter } from '../../shared/model/logEntry.ts';
import { comparable } from './logPages.ts';
import { writeLine } from './logWriter.ts';
import type { ServiceDeps } from './serviceDeps.ts';

const rowsAtOnce = 200;

/** Entries that match, oldest first, in steps short enough for the line; entries written meanwhile are left out. */
export async function* matchingEntries({ shops }: ServiceDeps, wanted: LogFilter): AsyncGenerator<readonly LogEntry[]> {
  const store = shops.open.log;
  const filter = comparable(wanted);
  const newest = await store.newestNumber();
  for (let from = 1; from <= newest; from += rowsAtOnce) {
    const to = Math.min(newest, from + rowsAtOnce - 1);
    yield [...(await store.between(filter, { from, to }, rowsAtOnce))].reverse();
  }
}

/** Logs that `rows` entries were written to `file`. */
export const noteLogExport = async (deps: ServiceDeps, file: string, rows: number): Promise<void> => {
  await writeLine(deps, {
    kind: 'export',
    summary: {
      zh: `导出维护日志 ${rows} 行到 ${basename(file)}`,
      en: `Maintenance log exported, ${rows} rows, to ${basename(file)}`,
    },
  });
};
