// Reads a QR code of version 1 from printed half blocks, without correcting anything: what is damaged is not read.

const size = 21;
const dots: Readonly<Record<string, readonly [boolean, boolean]>> = {
  '█': [true, true],
  '▀': [true, false],
  '▄': [false, true],
  ' ': [false, false],
};

/** Rows of dark modules; `lines` are the code's own lines without a margin. */
const modulesOf = (lines: readonly string[]): boolean[][] =>
  lines.flatMap((line) => {
    const pairs = Array.from(line.padEnd(size), (letter) => dots[letter] ?? [false, false]);
    return [pairs.map(([upper]) => upper), pairs.map(([, lower]) => lower)];
  });

const isFunction = (row: number, column: number): boolean =>
  row === 6 || column === 6 || (row < 9 && column < 9) || (row < 9 && column >= 13) || (row >= 13 && column < 9);

const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

const power: number[] = [1];
for (let at = 1; at < 255; at += 1) {
  const doubled = (power[at - 1] ?? 0) * 2;
  power.push(doubled > 255 ? doubled ^ 0x11d : doubled);
}
const times = (left: number, right: number): number =>
  left === 0 || right === 0 ? 0 : (power[(power.indexOf(left) + power.indexOf(right)) % 255] ?? 0);

/** Data and correction codewords by level as the format says it: 01 L 7, 00 M 10, 11 Q 13, 10 H 17. */
const corrections = [10, 7, 17, 13];

const isSound = (words: readonly number[], count: number): boolean =>
  Array.from({ length: count }, (_, root) => words.reduce((sum, word) => times(sum, power[root] ?? 0) ^ word, 0)).every(
    (syndrome) => syndrome === 0,
  );

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

const inTwos = (right: number): number => (right <= 6 ? right - 1 : right);

/** Modules that hold data, in the order in which they are written: two columns at a time, up and down. */
const path = Array.from({ length: 10 }, (_, pair) => pair).flatMap((pair) => {
  const right = inTwos(size - 1 - 2 * pair);
  return Array.from({ length: size }, (_, step) => (pair % 2 === 0 ? size - 1 - step : step)).flatMap((row) =>
    [right, right - 1].filter((column) => !isFunction(row, column)).map((column) => [row, column] as const),
  );
});

const textOf = (number: (from: number, length: number) => number): string => {
  const length = number(4, 9);
  let text = '';
  for (let at = 0; at < length; at += 2) {
    const isPair = at + 1 < length;
    const value = number(13 + (at / 2) * 11, isPair ? 11 : 6);
    text += isPair
      ? `${alphabet.charAt(Math.floor(value / 45))}${alphabet.charAt(value % 45)}`
      : alphabet.charAt(value);
  }
  return text;
};

/** The text of capitals, digits and dashes; null if it cannot be read. */
export const readQr = (lines: readonly string[]): string | null => {
  const modules = modulesOf(lines);
  const dark = (row: number, column: number): boolean => modules[row]?.[column] === true;
  const format = [0, 1, 2, 3, 4].reduce((bits, at) => bits * 2 + (dark(8, at) ? 1 : 0), 0) ^ 0b10101;
  const mask = masks[format & 7];
  const count = corrections[format >> 3];
  if (mask === undefined || count === undefined) return null;
  const bits = path.map(([row, column]) => dark(row, column) !== mask(row, column));
  const number = (from: number, length: number): number =>
    bits.slice(from, from + length).reduce((value, bit) => value * 2 + (bit ? 1 : 0), 0);
  const words = Array.from({ length: 26 }, (_, at) => number(at * 8, 8));
  return isSound(words, count) && number(0, 4) === 2 ? textOf(number) : null;
};
