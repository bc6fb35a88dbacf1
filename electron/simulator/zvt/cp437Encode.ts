// Text as ZVT terminals print it unless something else was agreed on: CP437 (ZVT PA00P015 rev 13.08, character sets).
import { decodeCp437 } from '../../protocol/field/cp437.ts';

const beyondAscii: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, at) => [decodeCp437(Uint8Array.of(0x80 + at)), 0x80 + at]),
);

/** One byte per character; a character that CP437 does not have becomes `?`. */
export const cp437Encode = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0x3f;
    return code >= 0x20 && code <= 0x7e ? code : (beyondAscii.get(letter) ?? 0x3f);
  });
