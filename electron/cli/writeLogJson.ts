// The log as one JSON document, written page by page: whole under its name, or not at all.
import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { LogEntry } from '../../shared/model/logEntry.ts';

/** The document without its entries. */
export interface LogJsonHead {
  readonly format: 'terminal-steward.log';
  readonly schemaVersion: 1;
  readonly program: string;
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly simulated: boolean;
  readonly filter: Readonly<Record<string, string | null>>;
}

/** Gives the next page, newest first; an empty page ends the log. */
export type NextPage = (beforeNumber: number | null) => Promise<readonly LogEntry[]>;

/** Writes the document and gives the number of entries. Rejects with the system's error, or the signal's reason; then nothing is left. */
export const writeLogJson = async (
  file: string,
  head: LogJsonHead,
  next: NextPage,
  signal: AbortSignal,
): Promise<number> => {
  const partial = `${file}.${randomUUID().slice(0, 8)}.part`;
  let rows = 0;
  try {
    const handle = await open(partial, 'wx');
    try {
      await handle.write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "entries": [`);
      for (let page = await next(null); page.length > 0; page = await next(page.at(-1)?.number ?? 1)) {
        signal.throwIfAborted();
        const text = page.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
        await handle.write(rows === 0 ? text : `,${text}`);
        rows += page.length;
      }
      await handle.write(rows === 0 ? ']\n}\n' : '\n  ]\n}\n');
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(partial, file);
    return rows;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
};
