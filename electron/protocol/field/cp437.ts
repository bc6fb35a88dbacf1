// Code page 437, the usual character set of ZVT terminals; Node has no decoder for it.

/** Characters 80–FF. 00–7F are ASCII. */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Text of CP437 bytes. */
export const decodeCp437 = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? '');
  return text;
};

/** CP437 bytes of a text; a character that the code page lacks becomes `?`. */
export const encodeCp437 = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text), (character) => {
    const code = character.codePointAt(0) ?? 0x3f;
    if (code < 0x80) return code;
    const place = upperHalf.indexOf(character);
    return place < 0 ? 0x3f : place + 0x80;
  });
