// Print Text-Block on PT, `06 D3` sent by us: lines for the terminal's own paper (ZVT PA00P015 rev 13.08, the same code in the other direction).

import { concatBytes } from '../field/bytes.ts';
import { decodeCp437 } from '../field/cp437.ts';
import { encodeApdu } from './zvtApdu.ts';
import { zvt } from './zvtMessages.ts';
import { encodeContainer, encodeTlv } from './zvtTlv.ts';

const beyondAscii: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 0x80 }, (_, at) => [decodeCp437(Uint8Array.of(0x80 + at)), 0x80 + at]),
);

const byteOf = (letter: string): number | null => {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x20 && code <= 0x7e ? code : (beyondAscii.get(letter) ?? null);
};

/** A line as CP437, the usual set; null if a character is missing in it. */
export const lineInCp437 = (line: string): Uint8Array | null => {
  const bytes = Array.from(line, byteOf);
  return bytes.includes(null) ? null : Uint8Array.from(bytes, (byte) => byte ?? 0);
};

/** Tag 1F07: administration receipt. */
const administration = encodeTlv(0x1f07, Uint8Array.of(0x03));
/** Tag 14: the text is CP437. */
const inCp437 = encodeTlv(0x14, Uint8Array.of(0xff));

/** `06 D3 L 06 {14 FF, 1F07 03, 25 {07 line …}}`: the whole slip in one command, which is sent once. */
export const encodePrintOnTerminal = (lines: readonly Uint8Array[]): Uint8Array => {
  const text = concatBytes(lines.map((line) => encodeTlv(0x07, line)));
  return encodeApdu(zvt.printBlock, encodeContainer(concatBytes([inCp437, administration, encodeTlv(0x25, text)])));
};
