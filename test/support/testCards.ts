// Card numbers that belong to nobody, in every form in which a line may carry them.
import fc from 'fast-check';

const withCheckDigit = (digits: readonly number[]): string => {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = at % 2 === 0 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return [...digits, (10 - (sum % 10)) % 10].join('');
};

/** A made-up number of 13 to 19 digits that begins as cards do and passes the Luhn test; enough different digits to be told from noise. */
export const anyPan: fc.Arbitrary<string> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 17 }))
  .map(([first, rest]) => [first, ...rest])
  .filter((digits) => new Set(digits).size > 3)
  .map(withCheckDigit);

const characters = (text: string): number[] => Array.from(text, (each) => each.charCodeAt(0));
const packed = (digits: string): number[] => (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
const filled = (digits: string): string => (digits.length % 2 === 0 ? digits : `${digits}F`);
const even = (digits: string): string => (digits.length % 2 === 0 ? digits : `0${digits}`);
const lengthOf = (bytes: readonly number[]): number[] =>
  characters(String(bytes.length).padStart(2, '0')).map((each) => 0xc0 | each);

/** One way of writing a number down. */
export interface CardForm {
  readonly name: string;
  readonly bytes: readonly number[];
}

/** All of them. */
export const formsOf = (pan: string): CardForm[] => {
  const track = `${pan}=99121011234567890`;
  const packedTrack = packed(filled(`${pan}D99121011234567890`));
  return [
    { name: 'characters', bytes: characters(pan) },
    { name: 'characters in groups', bytes: characters((pan.match(/.{1,4}/g) ?? []).join(' ')) },
    { name: 'characters with dashes', bytes: characters((pan.match(/.{1,4}/g) ?? []).join('-')) },
    { name: 'two-byte characters', bytes: characters(pan).flatMap((each) => [each, 0]) },
    { name: 'zoned digits', bytes: Array.from(pan, (each) => 0xf0 | Number(each)) },
    { name: 'BCD with a leading zero', bytes: packed(even(pan)) },
    { name: 'BCD filled with F', bytes: packed(filled(pan)) },
    { name: 'BCD behind an LLVAR length', bytes: [...lengthOf(packed(filled(pan))), ...packed(filled(pan))] },
    { name: 'track 2 with =', bytes: characters(`;${track}?`) },
    { name: 'track 2 with D in characters', bytes: characters(track.replace('=', 'D')) },
    { name: 'track 2 packed with D', bytes: packedTrack },
    { name: 'track 2 packed behind an LLVAR length', bytes: [...lengthOf(packedTrack), ...packedTrack] },
    { name: 'track 1', bytes: characters(`%B${pan}^DOE/JOHN^99121011234?`) },
  ];
};

const digitsOfCharacters = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => {
    if (byte >= 0x30 && byte <= 0x39) return String(byte - 0x30);
    return byte >= 0xf0 && byte <= 0xf9 ? String(byte - 0xf0) : [0x00, 0x20, 0x2d].includes(byte) ? '' : '/';
  }).join('');

/** Whether the number can still be read out of the bytes in any of those forms. */
export const isFoundIn = (pan: string, bytes: Uint8Array): boolean =>
  digitsOfCharacters(bytes).includes(pan) ||
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .includes(pan);
