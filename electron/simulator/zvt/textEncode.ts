// Text of messages in the character sets that terminals use (ZVT PA00P015 rev 13.08, tag 14).
import { cp437Encode } from './cp437Encode.ts';

/** How a terminal writes text. */
export type TextEncoding = 'ascii' | 'latin1' | 'utf8' | 'cp437';

const upTo =
  (highest: number) =>
  (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => {
      const code = letter.codePointAt(0) ?? 0x3f;
      return code >= 0x20 && code <= highest && (code < 0x7f || code >= 0xa0) ? code : 0x3f;
    });

const writers: Readonly<Record<TextEncoding, (text: string) => Uint8Array>> = {
  ascii: upTo(0x7e),
  latin1: upTo(0xff),
  utf8: (text) => new TextEncoder().encode(text),
  cp437: cp437Encode,
};

const byTag: Readonly<Record<number, TextEncoding>> = { 0: 'ascii', 1: 'latin1', 254: 'utf8', 255: 'cp437' };

/** The encoding that tag 14 means; undefined if no terminal here has it. */
export const encodingOf = (characterSet: number): TextEncoding | undefined => byTag[characterSet];

/** Text as bytes; what the set does not have becomes `?`. */
export const encodeText = (text: string, encoding: TextEncoding): Uint8Array => writers[encoding](text);
