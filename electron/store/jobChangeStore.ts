// Changes of a job: job, photo of a signature and line of the log are kept together, and only if nobody was faster.
import { type Job, jobStates } from '../../shared/job/job.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import type { Attachment } from '../../shared/register/registerRecord.ts';
import type { StockPart } from '../../shared/stock/stock.ts';
import { writeAttachment } from './attachmentStore.ts';
import { oneOf, text } from './column.ts';
import type { Database } from './database.ts';
import { writeJob } from './jobStore.ts';
import { type NewLogEntry, writeLogEntry } from './logStore.ts';
import { promised } from './promised.ts';
import { type NewStockMove, writeStock } from './stockStore.ts';

/** A picture with its bytes. */
export interface NewPicture {
  readonly attachment: Attachment;
  readonly content: Uint8Array;
}

/** One change of a job. */
export interface JobChange {
  /** The job as it was read; null = a new one. */
  readonly before: Pick<Job, 'state' | 'dueOn' | 'changedAt'> | null;
  readonly after: Job;
  readonly line: NewLogEntry;
  readonly picture: NewPicture | null;
  /** A part whose number changes with it. */
  readonly stock?: { readonly part: StockPart; readonly move: NewStockMove } | null;
}

/** Changes of jobs of one database. */
export interface JobChangeStore {
  /** Keeps it whole, or answers null because the stored job is not the one that was read. */
  keep(change: JobChange): Promise<LogEntry | null>;
}

const standsAs = (database: Database, id: string): JobChange['before'] => {
  const row = database.one(
    `SELECT state, due_on, coalesce(json_extract(job_json, '$.changedAt'), made_at) AS changed_at FROM job WHERE id = ?`,
    id,
  );
  if (row === null) return null;
  return {
    state: oneOf(jobStates, row, 'state'),
    dueOn: text(row, 'due_on'),
    changedAt: text(row, 'changed_at'),
  };
};

const isSame = (one: JobChange['before'], other: JobChange['before']): boolean =>
  one?.state === other?.state && one?.dueOn === other?.dueOn && one?.changedAt === other?.changedAt;

/** Changes of jobs of one database. All methods reject with AppFailure store.* */
export const createJobChangeStore = (database: Database): JobChangeStore =>
  promised<JobChangeStore>({
    keep: ({ before, after, line, picture, stock = null }) =>
      database.transaction(() => {
        if (!isSame(standsAs(database, after.id), before)) return null;
        if (picture !== null) writeAttachment(database, picture.attachment, picture.content);
        if (stock !== null) writeStock(database, stock.part, stock.move);
        writeJob(database, after);
        return writeLogEntry(database, line);
      }),
  });
