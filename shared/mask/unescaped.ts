// Card numbers whose digits are written in another way: escaped for JSON, for addresses or for HTML, as hex, as base64.

/** Masks a text that holds its digits plainly. */
type Mask = (text: string) => string;

const oneDigit = '(?:\\\\u003[0-9]|%3[0-9]|&#(?:x3[0-9]|4[89]|5[0-7]);|[0-9\\uFF10-\\uFF19])';
const oneGap =
  '(?:\\\\u00(?:20|2[dD]|[aA]0)|%20|%2[dD]|%[cC]2%[aA]0|\\+|&nbsp;|&#(?:32|45|160|x20|x2[dD]|x[aA]0);|[ -])';
/** Thirteen digits or more, of which at least something is escaped: the caller has looked at plain ones. */
const escapedRun = new RegExp(`${oneDigit}(?:${oneGap}{0,2}${oneDigit}){12,}`, 'g');
const mark = /\\u00|%[23c]|&#|&nbsp|\+/i;

const plainRun = (run: string): string =>
  run
    .replace(
      /\\u00([0-9a-fA-F]{2})|%([23][0-9a-dA-D])|&#x([0-9a-fA-F]{2});/g,
      (_, one?: string, two?: string, three?: string) =>
        String.fromCharCode(Number.parseInt(one ?? two ?? three ?? '20', 16)),
    )
    .replace(/&#(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&nbsp;|\+|%[cC]2%[aA]0|\u00A0/g, ' ')
    .replace(/ {2,}/g, ' ');

const inEscapes = (text: string, mask: Mask): string =>
  mark.test(text)
    ? text.replace(escapedRun, (run) => {
        const plain = plainRun(run);
        const masked = mask(plain);
        return masked === plain ? run : masked;
      })
    : text;

/** Digits as hex codes of characters, also with zero bytes between as UTF-16 has them: 34 31 …, 3400 3100 … */
const hexRun = /3[0-9](?:[ ,:-]{0,2}(?:0x)?(?:00[ ,:-]?)?3[0-9]){12,18}/g;

const inHex = (text: string, mask: Mask): string =>
  text.replace(hexRun, (run) => {
    const pairs = run.replace(/0x|[ ,:-]/g, '').match(/../g) ?? [];
    const digits = pairs.filter((pair) => pair !== '00').map((pair) => pair.slice(1));
    const masked = mask(digits.join(''));
    return masked === digits.join('') ? run : masked;
  });

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Three digits in a row, as base64 writes them, three times: no run of 13 digits is without it. */
const digitsInBase64 = /(?:[MNO][DTjz][AEIMQUYcgk][w-z0-5]){3}/;
/** Whether a text with few digits may hold some nevertheless: base64 hides them among letters. */
export const mayBeEncoded = (text: string): boolean => text.length >= 18 && digitsInBase64.test(text);

const base64Token = /[A-Za-z0-9+/_-]{18,}={0,2}/g;

const decoded = (token: string): string => {
  let [text, bits, held] = ['', 0, 0];
  for (const character of token.replace(/-/g, '+').replace(/_/g, '/').replace(/=/g, '')) {
    held = ((held << 6) | alphabet.indexOf(character)) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      text += String.fromCharCode((held >> bits) & 0xff);
    }
  }
  return text;
};

const inBase64 = (text: string, mask: Mask): string =>
  digitsInBase64.test(text)
    ? text.replace(base64Token, (token) => {
        const isCard = [0, 1, 2, 3].some((from) => {
          const plain = decoded(token.slice(from));
          return mask(plain) !== plain;
        });
        return isCard ? '***' : token;
      })
    : text;

/** The text with numbers masked that `mask` only sees after decoding; the rest stays as it was written. */
export const maskEncoded = (text: string, mask: Mask): string => inBase64(inHex(inEscapes(text, mask), mask), mask);
