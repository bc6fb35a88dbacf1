// The log as JSON lines and as one JSON document, sealed entry by entry. See electron/journal/FORMAT.md, section 8.
import { canonicalText } from '../../journal/canonicalText.ts';
import type { Sha256 } from '../../journal/journalChain.ts';
import type { JournalRow, LogForm, SignedStatement } from './logForm.ts';
import { createSealing } from './sealing.ts';

/** What the beginning of a JSON export says besides its id. */
export interface JsonHead {
  readonly exportId: string;
  readonly program: string;
  readonly exportedAt: string;
  readonly exportedBy: string;
  readonly simulated: boolean;
  /** The filter as it was given. */
  readonly filter: Readonly<Record<string, unknown>>;
}

const headOf = ({ exportId, ...said }: JsonHead, version: Readonly<Record<string, number>>) => ({
  format: 'terminal-steward.log',
  ...version,
  export: exportId,
  ...said,
});

/** What the first line of JSON lines says. */
export const linesHead = (head: JsonHead): Readonly<Record<string, unknown>> => headOf(head, { v: 1 });

/** What a document says besides its entries and its statement. */
export const documentHead = (head: JsonHead): Readonly<Record<string, unknown>> => headOf(head, { schemaVersion: 1 });

/** One line per entry: its canonical text as an object, its hash, and the hash before where the line before is not it. */
export const createLogLines = (head: JsonHead, sha256: Sha256): LogForm => {
  const sealing = createSealing(head.exportId, [], sha256);
  return {
    start: () => `${JSON.stringify(linesHead(head))}\n`,
    row: ({ body, hash, previous }) => {
      // Names in their order: body, hash, previous, seal. This is the canonical text of the line without its seal.
      const content = `{"body":${body},"hash":"${hash}"${previous === null ? '' : `,"previous":"${previous}"`}}`;
      return `${content.slice(0, -1)},"seal":"${sealing.next(content)}"}\n`;
    },
    quick: null,
    end: () => '',
    sealed: () => ({ rows: sealing.rows(), chain: sealing.chain() }),
  };
};

/** The last line of JSON lines. */
export const linesEnd = ({ statement, text, signature }: SignedStatement): string =>
  `${JSON.stringify({ statement: text, signature: signature ?? '', key: statement.key ?? '' })}\n`;

/** One document: what it is, and every entry by the long names of its fields. */
export const createLogDocument = (head: JsonHead, sha256: Sha256): LogForm => {
  const sealing = createSealing(head.exportId, [], sha256);
  return {
    start: () => `${JSON.stringify(documentHead(head), null, 2).slice(0, -2)},\n  "entries": [`,
    row: ({ entry, hash }: JournalRow) => {
      const content = { ...entry, hash };
      const seal = sealing.next(canonicalText(content));
      return `${sealing.rows() === 1 ? '' : ','}\n    ${JSON.stringify({ ...content, seal })}`;
    },
    quick: null,
    end: () => (sealing.rows() === 0 ? ']' : '\n  ]'),
    sealed: () => ({ rows: sealing.rows(), chain: sealing.chain() }),
  };
};

/** The end of the document. */
export const documentEnd = ({ statement, text, signature }: SignedStatement): string =>
  `,\n${JSON.stringify({ statement: text, signature: signature ?? '', key: statement.key ?? '' }, null, 2).slice(2)}\n`;
