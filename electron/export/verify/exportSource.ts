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

const replacement = '\uFFFD';
const replacementBytes = [0xef, 0xbf, 0xbd] as const;

/** How often U+FFFD itself ends within a piece; `before` = the two bytes in front of it. */
const replacementsIn = (piece: Uint8Array, before: readonly number[]): number => {
  const byteAt = (at: number): number | undefined => (at < 0 ? before[before.length + at] : piece[at]);
  let count = 0;
  for (let at = piece.indexOf(0xbd); at !== -1; at = piece.indexOf(0xbd, at + 1)) {
    if (byteAt(at - 2) === replacementBytes[0] && byteAt(at - 1) === replacementBytes[1]) count += 1;
  }
  return count;
};

/**
 * Text of a source, decoded as UTF-8, in pieces. Bytes that are no UTF-8 do not become what an unreadable sign was
 * written as when the file was made: U+FFFD is doubled wherever there are such bytes.
 */
export async function* textPieces(source: ExportSource): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: false });
  let before: readonly number[] = [];
  for await (const piece of source.read()) {
    const text = decoder.decode(piece, { stream: true });
    const shown = text.includes(replacement) ? text.split(replacement).length - 1 : 0;
    yield shown === 0 || shown === replacementsIn(piece, before) ? text : text.replaceAll(replacement, '\uFFFD\uFFFD');
    before = [...before, ...piece.slice(-2)].slice(-2);
  }
  yield decoder.decode().replaceAll(replacement, '\uFFFD\uFFFD');
}

/** The whole text of a source, decoded in the same way, of at most `most` bytes; null when there are more. */
export const wholeText = async (source: ExportSource, most: number): Promise<string | null> => {
  if (source.size > most) return null;
  const texts: string[] = [];
  let length = 0;
  for await (const text of textPieces(source)) {
    length += text.length;
    if (length > most) return null;
    texts.push(text);
  }
  return texts.join('');
};
