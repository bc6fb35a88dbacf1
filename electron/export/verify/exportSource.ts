// A file that is verified, wherever it lies: on a disk, or chosen in a browser.

/** Bytes of one file, as often as they are wanted. */
export interface ExportSource {
  readonly name: string;
  readonly size: number;
  /** The bytes from the beginning, in pieces. */
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** Why a file cannot be verified at all. */
export type NoExport =
  /** Not one of our exports, or one from before exports were sealed; `looksLike` = what it seems to be. */
  | {
      readonly kind: 'foreign';
      readonly looksLike: 'empty' | 'database' | 'zip' | 'text' | 'pdf' | 'unsealed' | 'bytes';
    }
  /** More than `most` bytes have to be looked at as a whole. */
  | { readonly kind: 'tooLarge'; readonly most: number };

/** Whole bytes of a source, at most `most`; null when there are more. */
export const wholeBytes = async (source: ExportSource, most: number): Promise<Uint8Array | null> => {
  if (source.size > most) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source.read()) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};

/** Text of a source, decoded as UTF-8, in pieces. */
export async function* textPieces(source: ExportSource): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  for await (const piece of source.read()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}
