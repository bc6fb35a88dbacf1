// From the bytes of a text file to its text: Unicode by its mark or by its form, else the Chinese national encoding.

/** How a text file was written. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text and how it was written. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8-bom' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

const decoded = (bytes: Uint8Array, encoding: TextEncoding): DecodedText | null => {
  try {
    const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
};

/** Whether a text holds a NUL, which no table of text does. */
const isBinary = (text: string): boolean => text.includes('\0');

/**
 * The text of a file. A byte order mark decides; without one, what is valid UTF-8 is UTF-8, and what decodes as GB18030
 * without loss is that (GBK and GB 2312 are parts of it). Null = none of them.
 */
export const decodeText = (bytes: Uint8Array): DecodedText | null => {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  const found =
    marked === undefined ? (decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030')) : decoded(bytes, marked.encoding);
  return found === null || isBinary(found.text) ? null : found;
};
