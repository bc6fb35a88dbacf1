// The line behind the end of a PDF that covers every byte before it. See FORMAT.md, section 9.
import { canonicalText } from './canonicalText.ts';
import type { Signer } from './signer.ts';

const purpose = 'terminal-steward pdf 1\n';

/** What the line says. */
export interface PdfSealed {
  /** When, ISO 8601 with offset. */
  readonly at: string;
  /** Id of the export. */
  readonly export: string;
  /** How many bytes come before the line, and SHA-256 over them, lower-case hex. */
  readonly bytes: number;
  readonly sha256: string;
}

/** The line with its line feed; stands behind a document that ends with one. */
export const pdfSealLine = (sealed: PdfSealed, signer: Signer | null): string => {
  const statement = canonicalText({ ...sealed, key: signer?.publicKey ?? null, v: 1 });
  return `%TerminalSteward-Seal: ${statement} ${signer?.sign(purpose + statement) ?? '-'}\n`;
};
