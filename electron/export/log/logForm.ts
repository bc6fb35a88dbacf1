// What every form of an exported log has in common: a beginning, rows, and an end that says what the file is.

import type { LogEntry } from '../../../shared/model/logEntry.ts';
import type { ExportStatement } from '../../journal/exportSeal.ts';

/** Forms in which the log is written. */
export const logFormats = ['csv', 'xlsx', 'json', 'jsonl'] as const;
/** A form in which the log is written. */
export type LogFormat = (typeof logFormats)[number];

/** One entry as the journal holds it. */
export interface JournalRow {
  readonly entry: LogEntry;
  /** The entry's canonical text. */
  readonly body: string;
  readonly hash: string;
  /** Hash of the entry before, where the row before is another one and it is known. */
  readonly previous: string | null;
}

/** One entry as it lies in a page of the journal; behind `end` stands a line feed. */
export interface RowBytes {
  /** Valid UTF-8. */
  readonly bytes: Uint8Array;
  /** Where its hash begins. */
  readonly hashAt: number;
  /** Where its canonical text begins and ends. */
  readonly begin: number;
  readonly end: number;
}

/**
 * Writes a row from its bytes to `to`, from `at` on, and answers with the place behind it; -1 = this one has to be made by
 * `row` of its form.
 */
export type QuickRow = (row: RowBytes, to: Uint8Array, at: number) => number;

/** Writes one export from its first to its last row; nothing is held. */
export interface LogForm {
  readonly start: () => string;
  readonly row: (row: JournalRow) => string;
  /** The quick way for most rows of the whole log; null = there is none. */
  readonly quick: QuickRow | null;
  /** Behind the last row. */
  readonly end: () => string;
  /** Rows that were sealed, and the chain behind them. */
  readonly sealed: () => { readonly rows: number; readonly chain: string };
}

/** A statement as it stands in the file. */
export interface SignedStatement {
  readonly statement: ExportStatement;
  /** Its canonical text. */
  readonly text: string;
  /** Base64; null = nothing could sign. */
  readonly signature: string | null;
}
