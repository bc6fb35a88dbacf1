// The seal of an export: every row carries a mark of its own content and a link to the rows before it. See FORMAT.md.
//
//   leaf  = SHA-256( canonical text of the row's cells )               says whether this row was changed
//   chain = SHA-256( chain of the row before + leaf )                  says whether rows before it are all there
//   seal  = first 16 digits of the leaf + 64 digits of the chain       stands in the last cell of the row
import { canonicalText, type Plain } from './canonicalText.ts';
import type { Sha256 } from './journalChain.ts';

/** Digits of the leaf that a seal shows. */
export const leafDigits = 16;

/** The name under which an export's statement is signed. */
const statementPrefix = 'terminal-steward export statement 1\n';

/** The chain before the first row: made from the export's id and the cells of its head row. */
export const sealStart = (exportId: string, head: readonly string[], sha256: Sha256): string =>
  sha256(`terminal-steward export 1\n${exportId}\n${canonicalText(head)}`);

/**
 * The seal of a row behind the chain of the row before; `content` = canonical text of its cells as they stand in the
 * file without the seal, or of the object of a JSON file without it.
 */
export const sealOf = (previousChain: string, content: string, sha256: Sha256): string =>
  sealOfLeaf(previousChain, sha256(content), sha256);

/** The same where the row's leaf is known. */
export const sealOfLeaf = (previousChain: string, leaf: string, sha256: Sha256): string =>
  leaf.slice(0, leafDigits) + sha256(previousChain + leaf);

/** The part of a seal with which the next row goes on. */
export const chainOf = (seal: string): string => seal.slice(leafDigits);

/** What an export says of itself; its canonical text is signed. */
export interface ExportStatement {
  readonly v: 1;
  /** Id of this export, a UUID. */
  readonly export: string;
  readonly format: 'csv' | 'xlsx' | 'json' | 'jsonl' | 'pdf';
  /** When and by whom, ISO 8601 with offset. */
  readonly at: string;
  readonly by: string;
  readonly program: string;
  readonly simulated: boolean;
  /** Restrictions in words, name and value; empty = everything. */
  readonly filters: readonly (readonly [string, string])[];
  readonly rows: number;
  /** The chain after the last row; that of the head row for an export without rows. */
  readonly chain: string;
  /** aboutHash of what the file says about itself outside its rows. */
  readonly about?: string;
  /** The journal as it stood: its id, the number of its newest entry and that entry's hash. */
  readonly journal: { readonly id: string; readonly entries: number; readonly hash: string };
  /** The newest signed head of the journal, if there is one. */
  readonly head: SignedText | null;
  /** The key that signs this statement, base64 of 32 bytes (Ed25519, RFC 8032); null = nothing could sign. */
  readonly key: string | null;
}

/** A canonical text with its signature and the key that made it, base64 each. */
export interface SignedText {
  readonly text: string;
  readonly signature: string;
  readonly key: string;
}

/**
 * The hash of what a file says about itself: lines about the export as lists of cells, or the object of a JSON file
 * without entries and statement.
 */
export const aboutHash = (about: Plain, sha256: Sha256): string => sha256(canonicalText(about));

/** The statement as canonical text. */
export const statementText = (statement: ExportStatement): string => canonicalText(statement as unknown as Plain);

/** What is signed of a statement: a fixed first line and its text. */
export const signedForm = (text: string): string => statementPrefix + text;
