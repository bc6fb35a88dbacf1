// What a verifier found in an export. Entries are named by their number in the journal, rows by their place in the file.

/** One thing that is not as it was written. */
export type ExportProblem =
  /** The content of the row, or its seal, is another one. */
  | { readonly kind: 'changed'; readonly row: number; readonly entry: number | null }
  /** Entries `first` to `last` (null = not known) stood between two rows, or behind the last one, and are gone. */
  | { readonly kind: 'missing'; readonly row: number; readonly first: number | null; readonly last: number | null }
  /** The row was put in, or moved here from another place. */
  | { readonly kind: 'moved' | 'repeated'; readonly row: number; readonly entry: number | null }
  /** The entry does not fit into the journal's chain, though its row was not changed since the export. */
  | { readonly kind: 'unchained'; readonly row: number; readonly entry: number | null }
  /** Names of the columns changed, or the first rows are gone with their number unknown. */
  | { readonly kind: 'start' }
  /** The file ends before its statement, or within a row. */
  | { readonly kind: 'cut'; readonly row: number }
  /**
   * Statement: not there, no statement, changed since it was signed, about other rows, heads or facts than there are;
   * not the only one or not alone in its line; of an export of another form.
   */
  | {
      readonly kind: 'statement';
      readonly what: 'absent' | 'unreadable' | 'changed' | 'rows' | 'head' | 'about' | 'several' | 'format';
    }
  /** Pages of a PDF were changed after it was made. */
  | { readonly kind: 'pages' }
  /** A part of a workbook is damaged, changed or added: it may show other cells than those that are sealed. */
  | { readonly kind: 'parts' };

/** Who signed. */
export interface SignedBy {
  /** First 16 digits of SHA-256 over the public key. */
  readonly keyId: string;
  /** Base64 of 32 bytes. */
  readonly key: string;
}

/** The journal as the export tells of it. */
export interface JournalAt {
  readonly id: string;
  readonly entries: number;
  readonly hash: string;
}

/** What is known of one export. */
export interface ExportVerdict {
  readonly format: 'csv' | 'xlsx' | 'json' | 'jsonl' | 'pdf';
  readonly state: 'valid' | 'broken';
  /** At most `mostProblems`, in the order of the file. */
  readonly problems: readonly ExportProblem[];
  /** How many there are in all. */
  readonly problemCount: number;
  readonly rows: number;
  /** A workbook that another program packed or saved again: what its cells say is sealed, how they look is not. */
  readonly isResaved?: boolean;
  /** Null = not signed, or the signature does not fit. */
  readonly signedBy: SignedBy | null;
  /** Facts of the statement; null where it could not be read. */
  readonly statement: {
    readonly exportId: string;
    readonly at: string;
    readonly by: string;
    readonly program: string;
    readonly simulated: boolean;
    readonly filters: readonly (readonly [string, string])[];
    readonly journal: JournalAt;
    /** The newest signed head that the export carries, where its signature fits. */
    readonly head: { readonly entries: number; readonly hash: string; readonly at: string } | null;
  } | null;
}

/** Problems that a verdict lists one by one. */
export const mostProblems = 1000;
