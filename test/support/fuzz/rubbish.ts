// Values that no page of ours sends, but that the channel between window and program carries.
import type { Random } from './random.ts';

const deep = (levels: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { x: value };
  return value;
};

const circle = (): unknown => {
  const round: Record<string, unknown> = { name: 'round' };
  round['self'] = round;
  return round;
};

/** Texts that mean something to a database, a file system, a page, a terminal or a template. */
export const oddTexts: readonly string[] = [
  '',
  ' ',
  '\0',
  '\ud800',
  'a\udc00b',
  '\u202egnp.exe',
  '\uffff\ufffe',
  "'; DROP TABLE journal; --",
  '" OR 1=1 --',
  '%',
  '_',
  '../../../../etc/passwd',
  '..\\..\\windows\\system32',
  '/dev/zero',
  'C:\\con',
  '<img src=x onerror=alert(1)>',
  '{terminal}{constructor}{{7*7}}',
  '$& $1 $$',
  '__proto__',
  'constructor',
  'toString',
  'sim:healthy',
  'sim:no-such',
  'serial:/dev/null',
  'tcp:127.0.0.1:1',
  '4111111111111111',
  '１２３４',
  '0x10',
  '1e400',
  '-0',
  'NaN',
  'null',
  '2026-02-30',
  '2026-02-30T25:61:61.000Z',
  '0000-00-00',
  '275760-09-13T00:00:00.001Z',
  '\r\n\r\n',
  '\u001b[31m',
  '=cmd|/c calc!A1',
  '终端'.repeat(400),
  'é'.normalize('NFD'),
];

const oddNumbers: readonly number[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  0,
  -1,
  1,
  0.1,
  2 ** 31,
  2 ** 32,
  2 ** 53,
  -(2 ** 53) - 2,
  1e308,
  5e-324,
  8.64e15 + 1,
];

const makers: readonly ((random: Random) => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => false,
  (random) => random.pick(oddNumbers),
  (random) => random.pick(oddTexts),
  () => 10n,
  () => [],
  () => ({}),
  () => [[]],
  () => new Date(Number.NaN),
  () => new Date(0),
  () => new Map([['id', 1]]),
  () => new Set([1]),
  () => new Uint8Array(8),
  () => new ArrayBuffer(8),
  () => /x/g,
  () => new Error('x'),
  () => Object.create(null) as unknown,
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
  () => Array.from({ length: 300 }, (_, index) => index),
  () => Object.assign([], { length: 3, 2: 1 }),
  () => 'x'.repeat(20_000),
  () => deep(60),
  circle,
];

/** Any one of them. Very large ones come seldom: they cost time and find little more. */
export const rubbish = (random: Random): unknown => {
  if (random.chance(1, 2000)) return 'x'.repeat(2_000_000);
  if (random.chance(1, 2000)) return deep(8000);
  return random.pick(makers)(random);
};
