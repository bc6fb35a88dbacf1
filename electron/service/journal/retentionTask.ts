// Finds, in a thread, which entries the rules take away: old ones, or the oldest where there are too many bytes; none on hold.
import { z } from 'zod';
import { covers, type Hold } from '../../../shared/journal/hold.ts';
import { retentionBounds } from '../../../shared/journal/retention.ts';
import { numeric, text } from '../../store/column.ts';
import { Database, type Row } from '../../store/database.ts';
import { readOutline } from '../../store/journalOutline.ts';
import type { Task, TaskContext } from '../worker/task.ts';

/** What to look for. */
export interface RetentionInput {
  readonly file: string;
  /** Entries before this moment (UTC) go; null = age does not matter. */
  readonly before: string | null;
  /** The oldest go until the journal has no more bytes; null = size does not matter. */
  readonly mostBytes: number | null;
  /** The moment of looking, UTC; absent = not known. */
  readonly now?: string;
  /** Holds in force. */
  readonly holds: readonly Hold[];
}

/** Entries next to each other that go; the hash of the last of them. */
export interface RemovableRange {
  readonly first: number;
  readonly last: number;
  readonly lastHash: string;
}

/** What would go. */
export interface RetentionOutput {
  readonly ranges: readonly RemovableRange[];
  readonly entries: number;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly bytes: number;
  readonly held: number;
}

const blockSize = 2000;
/** What a row takes in the file besides its text. */
const rowBytes = 80;

const bodySchema = z.object({
  at: z.string(),
  store: z.string().nullish(),
  terminal: z.object({ id: z.string().nullish() }).nullish(),
  clock: z.unknown().optional(),
  source: z.string().nullish(),
});

const allBytes = (database: Database): number =>
  Number(
    database.one(`SELECT coalesce(sum(length(CAST(body AS BLOB)) + ${String(rowBytes)}), 0) AS bytes FROM journal`)?.[
      'bytes'
    ] ?? 0,
  );

const read = (body: string): z.infer<typeof bodySchema> | null => {
  try {
    return bodySchema.safeParse(JSON.parse(body)).data ?? null;
  } catch {
    return null;
  }
};

class Selection {
  readonly #input: RetentionInput;
  readonly #ranges: RemovableRange[] = [];
  #excess: number;
  /** The latest time that the clock has shown so far: what comes behind was written later, whatever it says. */
  #time = '';
  entries = 0;
  bytes = 0;
  held = 0;
  earliest: string | null = null;
  latest: string | null = null;

  constructor(input: RetentionInput, excess: number) {
    this.#input = input;
    this.#excess = excess;
  }

  get ranges(): readonly RemovableRange[] {
    return this.#ranges;
  }

  take(row: Row): void {
    const body = text(row, 'body');
    const entry = read(body);
    // What cannot be read is evidence of something: it stays.
    if (entry === null) return;
    const written = this.#writtenAt(entry);
    const size = Buffer.byteLength(body) + rowBytes;
    const isOld = this.#input.before !== null && written < this.#input.before;
    if (!isOld && this.#excess <= 0) return;
    const held = { at: entry.at, terminalId: entry.terminal?.id ?? null, store: entry.store ?? null };
    // A clock that was wrong lets nothing slip out of a hold.
    if (this.#input.holds.some((hold) => covers(hold, held) || covers(hold, { ...held, at: written }))) {
      this.held += 1;
      return;
    }
    this.#excess -= size;
    this.#add(numeric(row, 'number'), text(row, 'hash'), { at: entry.at, size });
  }

  /**
   * When an entry was written at the earliest. A clock that was set back makes new entries look old; one that was put
   * forward (later than now, or in doubt) counts for nothing. What was imported has the time of another clock.
   */
  #writtenAt({ at, clock, source }: z.infer<typeof bodySchema>): string {
    if (source === 'import' || source === 'earlier') return at;
    const isWrong = (clock !== undefined && clock !== null) || (this.#input.now !== undefined && at > this.#input.now);
    if (!isWrong && at > this.#time) this.#time = at;
    return this.#time === '' ? at : this.#time;
  }

  #add(number: number, hash: string, { at, size }: { at: string; size: number }): void {
    this.entries += 1;
    this.bytes += size;
    this.earliest = this.earliest === null || at < this.earliest ? at : this.earliest;
    this.latest = this.latest === null || at > this.latest ? at : this.latest;
    const range = this.#ranges.at(-1);
    if (range?.last === number - 1) {
      this.#ranges[this.#ranges.length - 1] = { first: range.first, last: number, lastHash: hash };
    } else this.#ranges.push({ first: number, last: number, lastHash: hash });
  }
}

const select = (database: Database, input: RetentionInput, { isCancelled, progress }: TaskContext): Selection => {
  const { newest, stubs } = readOutline(database);
  const until = newest - retentionBounds.alwaysKept;
  const excess = input.mostBytes === null ? 0 : allBytes(database) - input.mostBytes;
  const selection = new Selection(input, excess);
  // Entries that a stub stands for are gone already, even where they are still being taken away.
  const isGone = (number: number): boolean => stubs.some(({ first, last }) => first <= number && number <= last);
  for (let after = 0; after < until && !isCancelled(); ) {
    const rows = database.all(
      'SELECT number, body, hash FROM journal WHERE number > ? AND number <= ? ORDER BY number LIMIT ?',
      after,
      until,
      blockSize,
    );
    if (rows.length === 0) break;
    for (const row of rows) if (!isGone(numeric(row, 'number'))) selection.take(row);
    after = numeric(rows.at(-1) ?? {}, 'number');
    progress(after, until);
  }
  return selection;
};

/** Looks at a journal; changes nothing. */
export const retentionTask: Task<RetentionInput, RetentionOutput> = (input, context) => {
  const database = new Database(input.file, { readOnly: true });
  try {
    database.script('PRAGMA busy_timeout = 2000');
    const { ranges, entries, earliest, latest, bytes, held } = select(database, input, context);
    return { ranges, entries, earliest, latest, bytes, held };
  } finally {
    database.close();
  }
};
