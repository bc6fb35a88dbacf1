// The QR code on the first page: what a phone reads there can be compared with the log on the screen, by anybody.
import { renderSVG } from 'uqr';

/** What the code says. */
export interface PaperCode {
  readonly exportId: string;
  /** Length of the log when the paper was made, and the hash of its last entry. */
  readonly entries: number;
  readonly hash: string;
  /** Id of the signing key; null = not signed. */
  readonly keyId: string | null;
}

/** The text, four lines: no address, nothing that a phone would open. */
export const paperCodeText = ({ exportId, entries, hash, keyId }: PaperCode): string =>
  [`TERMINAL STEWARD ${exportId}`, `ENTRIES ${String(entries)}`, `HASH ${hash}`, `KEY ${keyId ?? '-'}`].join('\n');

/** The code as SVG, black on white. */
export const paperCodeSvg = (code: PaperCode): string =>
  renderSVG(paperCodeText(code), { ecc: 'L', border: 1, pixelSize: 4, whiteColor: '#fff', blackColor: '#000' });
