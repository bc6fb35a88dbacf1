import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn, redactLines, redactText } from '../../../../shared/mask/redactText.ts';

// Numbers that the card schemes publish for tests.
const visa = '4111111111111111';
const amex = '378282246310005';
const shortVisa = '4222222222222';
const maestro = '6759649826438453';
const nineteen = '6304000000000000000';

const luhn = (digits: string): boolean =>
  Array.from(digits, Number)
    .reverse()
    .reduce((sum, value, at) => sum + (at % 2 === 0 ? value : value * 2 > 9 ? value * 2 - 9 : value * 2), 0) %
    10 ===
  0;

describe('card numbers in free text', () => {
  it.each([
    [visa, '411111******1111'],
    [amex, '378282*****0005'],
    [shortVisa, '422222***2222'],
    [maestro, '675964******8453'],
    [nineteen, '630400*********0000'],
  ])('%s keep six digits in front and four behind', (number, masked) => {
    expect(luhn(number)).toBe(true);
    expect(redactText(`card ${number}, thanks`)).toBe(`card ${masked}, thanks`);
    expect(redactText(number)).toBe(masked);
  });

  it.each([
    ['4111 1111 1111 1111', '4111 11** **** 1111'],
    ['4111-1111-1111-1111', '4111-11**-****-1111'],
    ['3782 822463 10005', '3782 82**** *0005'],
    ['4111 1111 1111 1111 12/26', '4111 11** **** 1111 12/26'],
    ['0042 4111 1111 1111 1111', '0042 4111 11** **** 1111'],
    ['４１１１１１１１１１１１１１１１', '４１１１１１******１１１１'],
  ])('with separators: %s', (text, masked) => {
    expect(redactText(text)).toBe(masked);
  });

  it('are found twice in one text and inside words', () => {
    expect(redactText(`PAN${visa}/${maestro}X`)).toBe('PAN411111******1111/675964******8453X');
  });

  it('in track data are masked with all that follows', () => {
    expect(redactText(`;${visa}=26122011234567890?`)).toBe('411111******1111=***');
    expect(redactText(`${visa}D26122011234567890F`)).not.toContain('2612201');
    expect(redactText(`%B${visa}^DOE/JANE^2612201123?`)).toBe('B411111******1111^***');
  });

  it.each([
    '4111111111111112',
    '411111111111',
    '12345678901234567890123',
    '22.11.2026 09:30:05',
    'GER-APP-v2.0.9;cR02.01.01-00.09-2-2;CC26',
    '17F59B1F',
    '',
    'f0dc2dab-d451-4518-9107-44ae4bd7f4ba',
  ])('are not %s', (text) => {
    expect(redactText(text)).toBe(text);
  });

  it('never survive, whatever stands around them', () => {
    const numbers = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 17 }))
      .map(([first, rest]) => `${first}${rest.join('')}`)
      .map(
        (body) =>
          body + String(Array.from({ length: 10 }, (_, check) => check).find((check) => luhn(`${body}${check}`))),
      );
    const around = fc
      .string()
      .map((text) => text.replace(/[\d\uFF10-\uFF19]/g, '').replace(/[-\s\u2010-\u2015]+$|^[-\s\u2010-\u2015]+/g, ''));
    fc.assert(
      fc.property(numbers, around, around, (number, before, after) => {
        expect(redactText(before + number + after)).not.toContain(number);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('card numbers in lines', () => {
  it('are found where characters of no width stand between the digits', () => {
    for (const nothing of ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff']) {
      expect(redactText(`a ${['4111', '1111', '1111', '1111'].join(nothing)} b`)).toContain('**');
    }
  });

  it('are found across a line break, and the lines stay', () => {
    expect(redactLines(['Karte 4111 1111', '1111 1111', 'Ende'])).toEqual(['Karte 4111 11**', '**** 1111', 'Ende']);
    expect(redactLines(['', 'a', ''])).toEqual(['', 'a', '']);
    expect(redactLines([])).toEqual([]);
    expect(redactLines(['a\nb'])).toEqual(['a b']);
  });
});

describe('the check digit of a card number', () => {
  it('is the same as counted from the right', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 19 }), (digits) => {
        expect(passesLuhn(digits)).toBe(luhn(digits.join('')));
      }),
    );
  });
});

describe('card numbers in four groups with an unusual sign between them', () => {
  it.each(['.', '/', '_', ',', '·', ':', '*', '|', '  '])('masks them with “%s”', (sign) => {
    const masked = redactText(`卡号 ${['4111', '1111', '1111', '1111'].join(sign)}。`);
    expect(masked).toBe(`卡号 ${['4111', '11**', '****', '1111'].join(sign)}。`);
  });

  it('leaves times, addresses and groups without the check digit alone', () => {
    for (const text of ['2026/11/22 09:12:10', '192.168.1.10:8080', '4111.1111.1111.1112']) {
      expect(redactText(text)).toBe(text);
    }
  });
});

describe('ids of captures', () => {
  it('stay as they are, whatever check digit their time happens to have; the same digits elsewhere do not', () => {
    for (let second = 0; second < 3600; second += 1) {
      const time = new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString().replace(/[-:]/g, '').slice(0, 15);
      const id = `${time.replace('T', '-')}-1a2b`;
      expect(redactText(`抓取 ${id} 已保存`)).toBe(`抓取 ${id} 已保存`);
    }
    // A bare time of fourteen digits is a number like any other: where one is meant it has signs in it, or a field.
    expect(redactText('20261122090007')).toBe(redactText('20261122-090007').replace('-', ''));
    expect(redactText('36000000000008 20261122-093005-1a2b')).toBe('360000****0008 20261122-093005-1a2b');
  });
});
