// Text as ZVT terminals print it: CP437, of which a German printout needs the umlauts (ZVT PA00P015 rev 13.08, character sets).

const beyondAscii: Readonly<Record<string, number>> = {
  ü: 0x81,
  ä: 0x84,
  Ä: 0x8e,
  ö: 0x94,
  Ö: 0x99,
  Ü: 0x9a,
  ß: 0xe1,
  '°': 0xf8,
};

/** One byte per character; a character that CP437 does not need here becomes `?`. */
export const cp437Encode = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0x3f;
    return code >= 0x20 && code <= 0x7e ? code : (beyondAscii[letter] ?? 0x3f);
  });
