// One stretch of the journal, checked in a thread: block by block as bytes, and entry by entry where a block is not sound.
import { hash } from 'node:crypto';
import type { JournalFault } from '../../../shared/journal/verification.ts';
import { type FoundRow, findFaults, type ShiftedRun } from '../../journal/findFaults.ts';
import { Database } from '../../store/database.ts';
import { type JournalBlock, readBlock, readRow, readRows } from '../../store/journalBlocks.ts';
import { sha256 } from '../../store/journalStore.ts';
import type { Task, TaskContext } from '../worker/task.ts';

/** Which stretch: entries after `after` up to `until`; `previous` = the hash of entry `after`, null = not known. */
export interface SegmentInput {
  /** The database file. */
  readonly file: string;
  readonly after: number;
  readonly until: number;
  readonly previous: string | null;
}

/** What was found. */
export interface SegmentOutput {
  readonly entries: number;
  readonly faults: readonly JournalFault[];
  readonly faultCount: number;
  readonly shifted: readonly ShiftedRun[];
  /** The last entry that is there and its hash; `after` and `previous` if there is none. */
  readonly last: number;
  readonly lastHash: string | null;
}

const blockSize = 1000;
const digits = 64;
const lineFeed = 10;
/** Lists longer than this help nobody; what is beyond is counted. */
const mostListed = 1000;

interface Place {
  readonly last: number;
  readonly previous: string | null;
}

/** The hash after the block if every entry follows the one before, null if anything at all is odd. */
const soundEnd = ({ bytes, count, first, last }: JournalBlock, after: number): string | null => {
  if (first !== after + 1 || last - first + 1 !== count) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let start = 0;
  let seen = 0;
  while (start + digits < buffer.length) {
    const end = buffer.indexOf(lineFeed, start + digits);
    if (end < 0) return null;
    const computed = hash('sha256', buffer.subarray(start, end), 'hex');
    start = end + 1;
    if (buffer.toString('latin1', start, start + digits) !== computed) return null;
    seen += 1;
  }
  return seen === count && start + digits === buffer.length ? buffer.toString('latin1', start) : null;
};

class Segment {
  readonly #database: Database;
  readonly #input: SegmentInput;
  readonly #faults: JournalFault[] = [];
  readonly #shifted: ShiftedRun[] = [];
  #faultCount = 0;
  #entries = 0;
  #place: Place;

  constructor(database: Database, input: SegmentInput) {
    this.#database = database;
    this.#input = input;
    this.#place = { last: input.after, previous: input.previous };
  }

  run({ isCancelled, progress }: TaskContext): SegmentOutput {
    const { after, until } = this.#input;
    while (this.#place.last < until && !isCancelled() && this.#block()) {
      progress(this.#place.last - after, until - after);
    }
    const { last, previous: lastHash } = this.#place;
    const common = { entries: this.#entries, faultCount: this.#faultCount, last, lastHash };
    return { ...common, faults: this.#faults, shifted: this.#shifted };
  }

  #block(): boolean {
    const { last, previous } = this.#place;
    const span = { after: last, until: this.#input.until, most: blockSize };
    try {
      const block = previous?.length === digits ? readBlock(this.#database, previous, span) : null;
      const end = block === null ? null : soundEnd(block, last);
      if (block === null || end === null) return this.#slowly(readRows(this.#database, span));
      this.#entries += block.count;
      this.#place = { last: block.last, previous: end };
      return true;
    } catch {
      return this.#slowly(this.#whatCanBeRead(span));
    }
  }

  #whatCanBeRead({ after, until, most }: { after: number; until: number; most: number }): readonly FoundRow[] {
    const rows: FoundRow[] = [];
    for (let number = after + 1; number <= Math.min(until, after + most); number += 1) {
      const row = readRow(this.#database, number);
      if (row !== null) rows.push(row);
    }
    return rows;
  }

  #slowly(rows: readonly FoundRow[]): boolean {
    const end = rows.at(-1)?.number;
    if (end === undefined) return false;
    const beyond = readRow(this.#database, end + 1);
    const found = findFaults(rows, this.#place, beyond, sha256);
    this.#entries += found.entries;
    this.#faultCount += found.faults.length;
    this.#faults.push(...found.faults.slice(0, mostListed - this.#faults.length));
    this.#shifted.push(...found.shifted.slice(0, mostListed - this.#shifted.length));
    this.#place = { last: found.last, previous: found.lastHash };
    return true;
  }
}

/** Checks one stretch. */
export const segmentTask: Task<SegmentInput, SegmentOutput> = (input, context) => {
  const database = new Database(input.file, { readOnly: true });
  try {
    database.script('PRAGMA busy_timeout = 2000');
    return new Segment(database, input).run(context);
  } finally {
    database.close();
  }
};
