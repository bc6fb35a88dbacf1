// A QR code as one SVG path.
import { encode } from 'uqr';

/** What to draw: `size` modules a side, the quiet zone included. */
export interface QrPath {
  readonly size: number;
  readonly path: string;
}

/** The code of a text with 15 % of error correction and the quiet zone of four modules (ISO/IEC 18004 §9.1). */
export const qrPath = (text: string): QrPath => {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${String(x)} ${String(y)}h1v1h-1z` : '')))
    .join('');
  return { size, path };
};
