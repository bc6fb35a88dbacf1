// Card numbers that belong to nobody, the same ones for the same seed, and every disguise in which a text may carry them.

/** Numbers between 0 and 1, the same row for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const checkDigit = (digits: readonly number[]): number => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

/** A number of 13 to 19 digits that begins as cards do and passes the Luhn test. */
export const aPan = (random: () => number): string => {
  const length = 13 + Math.floor(random() * 7);
  const digits = [2 + Math.floor(random() * 5), ...Array.from({ length: length - 2 }, () => Math.floor(random() * 10))];
  return [...digits, checkDigit(digits)].join('');
};

const each = (pan: string, make: (digit: string) => string, between = ''): string =>
  Array.from(pan, make).join(between);
const groups = (pan: string, between: string): string => (pan.match(/.{1,4}/g) ?? []).join(between);
const hexOf = (digit: string): string => digit.charCodeAt(0).toString(16);
const latin = (text: string): string => Buffer.from(text, 'latin1').toString('base64');

/** Ways to write a number into a text, by name. */
export const disguises: Readonly<Record<string, (pan: string) => string>> = {
  plain: (pan) => pan,
  'within words': (pan) => `卡号${pan}有误`,
  'letters around': (pan) => `PAN${pan}X`,
  spaces: (pan) => groups(pan, ' '),
  dashes: (pan) => groups(pan, '-'),
  dots: (pan) => groups(pan, '.'),
  slashes: (pan) => groups(pan, '/'),
  'two spaces': (pan) => groups(pan, '  '),
  'dashes with blanks': (pan) => groups(pan, ' - '),
  'single digits': (pan) => each(pan, (digit) => digit, ' '),
  'single digits with dots': (pan) => each(pan, (digit) => digit, '.'),
  'line break': (pan) => `${pan.slice(0, 6)}\n${pan.slice(6)}`,
  'blanks of no width': (pan) => groups(pan, '\u200b'),
  'blanks that do not break': (pan) => groups(pan, '\u00a0'),
  'full width': (pan) => each(pan, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'Arabic digits': (pan) => each(pan, (digit) => String.fromCharCode(0x660 + Number(digit))),
  'two-byte characters': (pan) => each(pan, (digit) => `${digit}\u0000`),
  'track 1': (pan) => `%B${pan}^DOE/JANE^26122010000000000?`,
  'track 2': (pan) => `;${pan}=26122011234567890?`,
  'track 2 with D': (pan) => `${pan}D26122011234567890F`,
  'escaped for JSON': (pan) => each(pan, (digit) => `\\u00${hexOf(digit)}`),
  'escaped for an address': (pan) => each(pan, (digit) => `%${hexOf(digit)}`),
  'blanks of an address': (pan) => groups(pan, '%20'),
  'plus signs': (pan) => groups(pan, '+'),
  'HTML numbers': (pan) => each(pan, (digit) => `&#${digit.charCodeAt(0)};`),
  hex: (pan) => each(pan, hexOf),
  'hex with blanks': (pan) => each(pan, hexOf, ' '),
  base64: (pan) => latin(pan),
  'base64 within': (pan) => latin(`no: ${pan}.`),
};
