// Looks at a stretch of the journal entry by entry and says which of them do not belong where they are, and why.
import type { JournalFault } from '../../shared/journal/verification.ts';
import { linkHash, type Sha256 } from './journalChain.ts';

/** A row as it lies in the database; null = that part cannot be read. */
export interface FoundRow {
  readonly number: number;
  readonly body: string | null;
  readonly hash: string | null;
}

/** Entries that say another number than the one they stand under: those from `from` to `to` say `shift` more. */
export interface ShiftedRun {
  readonly from: number;
  readonly to: number;
  readonly shift: number;
}

/** What a stretch holds. */
export interface StretchFindings {
  readonly faults: readonly JournalFault[];
  readonly shifted: readonly ShiftedRun[];
  /** Entries that are there. */
  readonly entries: number;
  /** Number and hash of the last one; the hash is null where it cannot be trusted to be followed. */
  readonly last: number;
  readonly lastHash: string | null;
}

/** The number that an entry says of itself; null = it says none. */
export const claimedNumber = (body: string): number | null => {
  try {
    const read: unknown = JSON.parse(body);
    const number: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'n') : null;
    return typeof number === 'number' ? number : null;
  } catch {
    return null;
  }
};

type Mismatch = 'changed' | 'hash-changed' | 'follows-changed';

class Stretch {
  readonly faults: JournalFault[] = [];
  readonly shifted: ShiftedRun[] = [];
  entries = 0;
  last: number;
  previous: string | null;
  readonly #sha256: Sha256;
  #isAfterUnclear = false;

  constructor(last: number, previous: string | null, sha256: Sha256) {
    this.last = last;
    this.previous = previous;
    this.#sha256 = sha256;
  }

  take(row: FoundRow, next: FoundRow | null): void {
    if (row.number > this.last + 1) {
      this.#fault('missing', this.last + 1, row.number - 1);
      this.previous = null;
    }
    this.entries += 1;
    this.last = row.number;
    if (row.body === null || row.hash === null) {
      this.#fault('unreadable', row.number, row.number);
      this.previous = row.hash;
      return;
    }
    this.#link(row.number, row.body, row.hash, next);
  }

  #link(number: number, body: string, hash: string, next: FoundRow | null): void {
    const claimed = claimedNumber(body);
    if (claimed !== null && claimed !== number) {
      this.#shift(number, claimed - number);
      // Whatever stands behind it follows another entry.
      this.previous = null;
      return;
    }
    const computed = this.previous === null ? hash : linkHash(this.previous, body, this.#sha256);
    if (computed === hash) {
      this.previous = hash;
      this.#isAfterUnclear = false;
      return;
    }
    const mismatch = this.#mismatch(hash, computed, next);
    this.#fault(mismatch, number, number);
    this.previous = mismatch === 'hash-changed' ? computed : hash;
  }

  /** Which part was changed shows in the entry behind: it was made from the hash that was genuine. */
  #mismatch(hash: string, computed: string, next: FoundRow | null): Mismatch {
    const wasUnclear = this.#isAfterUnclear;
    const follows = (previous: string): boolean =>
      next !== null && next.body !== null && linkHash(previous, next.body, this.#sha256) === next.hash;
    this.#isAfterUnclear = false;
    if (follows(computed)) return 'hash-changed';
    if (!follows(hash)) this.#isAfterUnclear = true;
    return wasUnclear ? 'follows-changed' : 'changed';
  }

  #shift(number: number, shift: number): void {
    const run = this.shifted.at(-1);
    if (run !== undefined && run.to === number - 1 && run.shift === shift) {
      this.shifted[this.shifted.length - 1] = { ...run, to: number };
    } else this.shifted.push({ from: number, to: number, shift });
  }

  #fault(kind: JournalFault['kind'], first: number, last: number): void {
    const before = this.faults.at(-1);
    const joins = kind === 'missing' || kind === 'unreadable';
    if (joins && before !== undefined && before.kind === kind && before.last === first - 1) {
      this.faults[this.faults.length - 1] = { ...before, last };
    } else this.faults.push({ kind, first, last });
  }
}

/**
 * Looks at rows in the order of their numbers. `last` and `previous` = number and hash before the first one (null = not
 * known); `beyond` = the row behind the stretch, which helps to tell what was changed.
 */
export const findFaults = (
  rows: readonly FoundRow[],
  before: { readonly last: number; readonly previous: string | null },
  beyond: FoundRow | null,
  sha256: Sha256,
): StretchFindings => {
  const stretch = new Stretch(before.last, before.previous, sha256);
  rows.forEach((row, index) => {
    stretch.take(row, rows[index + 1] ?? beyond);
  });
  const { faults, shifted, entries, last, previous } = stretch;
  return { faults, shifted, entries, last, lastHash: previous };
};
