// The log as one JSON document, written page by page: whole under its name, or not at all.
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { writeWholeFile } from '../service/writeWholeFile.ts';

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

/** Writes the document and gives the number of entries. Rejects as writeWholeFile does, or as `next` does; then nothing is left. */
export const writeLogJson = async (
  file: string,
  head: LogJsonHead,
  next: NextPage,
  signal: AbortSignal,
): Promise<number> => {
  let rows = 0;
  async function* chunks(): AsyncGenerator<string> {
    yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "entries": [`;
    for (let page = await next(null); page.length > 0; page = await next(page.at(-1)?.number ?? 1)) {
      const text = page.map((entry) => `\n    ${JSON.stringify(entry)}`).join(',');
      yield rows === 0 ? text : `,${text}`;
      rows += page.length;
    }
    yield rows === 0 ? ']\n}\n' : '\n  ]\n}\n';
  }
  await writeWholeFile(file, chunks(), signal);
  return rows;
};
