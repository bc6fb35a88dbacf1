import { describe, expect, it } from 'vitest';
import { luhnDigitFor } from '../../../../shared/identifier/luhn.ts';
import { cardSpans } from '../../../../shared/support/cardSpans.ts';

/** A small generator that always gives the same numbers. */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const prefixes = ['4', '51', '55', '2221', '34', '37', '6011', '62', '622202', '3528', '36', '5018', '6759', '81'];
const lengthOf = (prefix: string, random: () => number): number => {
  if (/^3[47]/.test(prefix)) return 15;
  if (prefix === '36') return 14;
  return prefix === '62' || prefix === '622202' ? 16 + Math.floor(random() * 4) : 16;
};

const cardNumber = (random: () => number): string => {
  const prefix = prefixes[Math.floor(random() * prefixes.length)] ?? '4';
  const length = lengthOf(prefix, random);
  let digits = prefix;
  while (digits.length < length - 1) digits += String(Math.floor(random() * 10));
  return digits + luhnDigitFor(digits);
};

const hex = (text: string): string => Buffer.from(text, 'latin1').toString('hex');

const disguises: Readonly<Record<string, (card: string) => string>> = {
  plain: (card) => card,
  blanks: (card) => card.replace(/(.{4})(?=.)/g, '$1 '),
  dashes: (card) => card.replace(/(.{4})(?=.)/g, '$1-'),
  dots: (card) => card.replace(/(.{4})(?=.)/g, '$1.'),
  slashes: (card) => card.replace(/(.{4})(?=.)/g, '$1/'),
  'single blanks': (card) => card.split('').join(' '),
  'no-break blanks': (card) => card.replace(/(.{4})(?=.)/g, '$1\u00a0'),
  'zero width': (card) => card.split('').join('\u200b'),
  wide: (card) => card.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  arabic: (card) => card.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x630)),
  'UTF-16': (card) => card.split('').join('\u0000'),
  'JSON escapes': (card) => card.replace(/[0-9]/g, (digit) => `\\u003${digit}`),
  'address line': (card) => encodeURIComponent(card.replace(/(.{4})(?=.)/g, '$1 ')),
  percent: (card) => card.replace(/[0-9]/g, (digit) => `%3${digit}`),
  HTML: (card) => card.replace(/[0-9]/g, (digit) => `&#${String(48 + Number(digit))};`),
  BCD: (card) => (card.length % 2 === 0 ? card : `${card}F`).replace(/(..)(?=.)/g, '$1 '),
  'BCD, filled in front': (card) => `0${card}${card.length % 2 === 0 ? 'F' : ''}`,
  'character codes': (card) => hex(card),
  'character codes with blanks': (card) => hex(card).replace(/(..)(?=.)/g, '$1 '),
  'UTF-16 codes': (card) => hex(card).replace(/(..)/g, '00$1'),
  Base64: (card) => Buffer.from(`card=${card};`).toString('base64'),
  'track 2': (card) => `;${card}=25121010000012345678?`,
  'track 2 with D': (card) => `${card}D25121010000012345678`,
  'track 1': (card) => `%B${card}^WANG/XIAOMING^25121010000000000?`,
  'two lines': (card) => `${card.slice(0, 8)}\n  ${card.slice(8)}`,
  'behind letters': (card) => `PAN${card}END`,
};

/** What of a text is left when the spans are gone. */
const rest = (text: string): string => {
  let left = '';
  let at = 0;
  for (const { from, to } of cardSpans(text).toSorted((one, other) => one.from - other.from)) {
    left += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return left + text.slice(at);
};

describe('card numbers in text', () => {
  it.each(Object.entries(disguises))('never survive: %s', (_, disguise) => {
    const random = seeded(20_261_122);
    for (let turn = 0; turn < 150; turn += 1) {
      const card = cardNumber(random);
      const text = `刷卡 ${disguise(card)} 失败`;
      const left = rest(text).replace(/[^0-9]/g, '');
      expect(left.length, `${card} ${text}`).toBeLessThan(6);
    }
  });

  it('are found behind a word for them whatever their check digit says', () => {
    expect(rest('卡号：4111 1111 1111 1112。')).toBe('卡号：。');
    expect(rest('account no. 123456789012')).toBe('account no. ');
  });

  it('are found inside a longer number, and behind zeros', () => {
    expect(rest('0000000004111111111111111')).not.toMatch(/4111111111111111/);
    expect(rest('9999999994111111111111111999')).not.toMatch(/4111111111111111/);
  });

  it('are all found in one long number, and a very long one goes whole', () => {
    expect(rest(`x${'4111111111111111'.repeat(3)}y`)).not.toMatch(/4111111111111111/);
    expect(rest(`x${'1'.repeat(500)}y`)).toBe('xy');
  });

  it.each(['1 ', '1-', '12:', '34 ', '1\n', 'NDEx', '路1号'])(
    'are looked for in long rows of %j without end',
    (piece) => {
      expect(cardSpans(piece.repeat(20_000)).length).toBeLessThan(100_000);
    },
  );

  it.each([
    ['a time', '[2026-11-22 09:30:05.123] [info] 2026-11-22T09:30:05.123Z'],
    ['an id of ours', '20261122-093005-1a2b'],
    ['a UUID', '12345678-1234-4123-8123-123456789012'],
    ['a usual serial number', '17F59B1F N7NL00123456 0820123456 SIM-A8-000123'],
    ['an address of a port', 'serial:/dev/ttyUSB0?baud=115200&dataBits=8'],
    ['a masked number', '622202******1234'],
    ['measured values', '3.12 V 21.5 °C 99 % 1234 s 12 34 56'],
    ['a number without a check digit', '1234567890123'],
    ['zeros', '0000000000000000'],
  ])('are not seen in %s', (_, text) => {
    expect(cardSpans(text)).toEqual([]);
  });
});
