import { describe, expect, it } from 'vitest';
import { checkValue, checkValues, plainText } from '../../../../shared/register/checkValue.ts';
import { registerFieldKeys, registerFields } from '../../../../shared/register/registerFields.ts';

const problemsOf = (...given: Parameters<typeof checkValue>): string[] =>
  checkValue(...given).issues.map(({ severity, problem }) => `${severity} ${problem}`);

describe('the text of a field', () => {
  it.each([
    ['serialNumber', ' n900-0001 ', 'N900-0001'],
    ['tid', 'ａ１１３５６８８', 'A1135688'],
    ['tid', '00000012', '00000012'],
    ['mid', '8222 9005 943096d', '82229005943096D'],
    ['mid', 'A003310F0002085', 'A003310F0002085'],
    ['uscc', '91110000600037341l', '91110000600037341L'],
    ['tusn', '00005702280117638929', '00005702280117638929'],
    ['settlementLast4', '**** 0117', '0117'],
    ['settlementLast4', '０１２３', '0123'],
    ['purchaseDate', '2026/3/1', '2026-03-01'],
    ['warrantyUntil', '2028年12月31日', '2028-12-31'],
    ['purchaseDate', '20260301', '2026-03-01'],
    ['purchaseDate', '2026-03-01 00:00:00', '2026-03-01'],
    ['warrantyUntil', '2026-03-01T12:00:00', '2026-03-01'],
    ['lastSignOnAt', '2026-11-22 9:05', '2026-11-22T09:05'],
    ['lastApprovedAt', '2026-11-22T09:05:07+08:00', '2026-11-22T09:05:07+08:00'],
    ['bindStatus', '已绑定', 'bound'],
    ['unionpayOnboarded', 'Yes', 'yes'],
    ['store', '  人民路\u202E店\u200B ', '人民路店'],
    ['note', 'one\r\ntwo\u0000', 'one\ntwo'],
  ] as const)('of %s is kept in one form: %j', (key, typed, kept) => {
    expect(checkValue(key, typed)).toMatchObject({ value: kept });
    expect(problemsOf(key, typed).filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  it.each([
    ['tid', '1234567'],
    ['tid', '终端123456'],
    ['mid', '8222900594309'],
    ['mid', '1.2E+14'],
    ['uscc', '911100006000373410'],
    ['uscc', '91110000600037341'],
    ['tusn', 'short'],
    ['imei', '12345'],
    ['iccid', '12345678901234567890'],
    ['serialNumber', 'N900-😀'],
    ['serialNumber', 'N'.repeat(33)],
    ['settlementLast4', '12'],
    ['settlementLast4', '12345'],
    ['purchaseDate', '2026-02-30'],
    ['purchaseDate', 'yesterday'],
    ['lastSignOnAt', '2026-11-22 25:00'],
    ['bindStatus', 'perhaps'],
    ['store', 'x'.repeat(61)],
    ['note', '长'.repeat(1001)],
  ] as const)('of %s is refused where it cannot be right: %j', (key, typed) => {
    const { value, issues } = checkValue(key, typed);
    expect(value).toBeNull();
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
    for (const { message, remedy } of issues)
      for (const text of [message, remedy]) expect(text.zh && text.en).not.toBe('');
  });

  it.each([
    ['mid', '822999959439999'],
    ['serialNumber', '1234567'],
  ] as const)('of %s is kept with a warning where it may be right: %j', (key, typed) => {
    const { value, issues } = checkValue(key, typed);
    expect(value).toBe(typed);
    expect(issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('is no problem where it is empty: it empties the field', () => {
    for (const key of registerFieldKeys) {
      for (const typed of [null, '', '  ', '\u200B\u00A0'])
        expect(checkValue(key, typed)).toEqual({ value: null, issues: [] });
    }
  });

  it('never holds, shows or repeats a card number or an account', () => {
    const card = '4111111111111111';
    for (const key of registerFieldKeys) {
      const checked = JSON.stringify(checkValue(key, card));
      if (key === 'serialNumber') continue;
      expect(checked, key).not.toContain(card);
    }
    expect(JSON.stringify(checkValue('settlementLast4', '6222021234567890123'))).not.toContain('0212345');
    expect(checkValue('note', `card ${card}`)).toMatchObject({
      value: 'card 411111******1111',
      issues: [{ severity: 'warning', problem: 'card-number' }],
    });
  });

  it('survives whatever is pasted, in time', () => {
    const odd = [
      '😀'.repeat(500_000),
      '%_\'";--',
      '\u202E'.repeat(1000),
      '\uD800',
      '$\u007Bx}',
      '1'.repeat(1_000_000),
      '<script>',
    ];
    const began = performance.now();
    for (const key of registerFieldKeys) {
      for (const typed of odd) {
        const { value } = checkValue(key, typed);
        if (value !== null) expect(Array.from(value).length).toBeLessThanOrEqual(registerFields[key].longest);
      }
    }
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  it('is looked at field by field, errors first, and what is refused is not among the values', () => {
    const { values, issues } = checkValues({ note: 'card 4111111111111111', tid: '12', store: 'A' });
    expect(values).toEqual({ store: 'A', note: 'card 411111******1111' });
    expect(issues.map(({ field, severity }) => [field, severity])).toEqual([
      ['tid', 'error'],
      ['note', 'warning'],
    ]);
  });
});

describe('plain text', () => {
  it('has no characters that nobody sees, and blanks alike', () => {
    expect(plainText(' a\u2066b\u00A0\u00A0c\u0007 ')).toBe('ab c');
    expect(plainText('a \n b', true)).toBe('a \n b');
    // A mark of direction, fillers that look like nothing, and letters behind the letters.
    expect(plainText('\u061Ca\u3164\u115F\uFFA0\u2800b\u{E0041}')).toBe('ab');
    expect(plainText(`Z${'\u0351\u0353'.repeat(30)}algo`)).toBe(`Z${'\u0353'.repeat(4)}algo`);
    expect(plainText(`ก${'็'.repeat(40)}`)).toBe(`ก${'็'.repeat(4)}`);
    for (const whole of ['ที่นี่', 'Việt Nam', 'नमस्ते', '葛\u{E0100}', 'שָׁלוֹם', '❤\uFE0F'])
      expect(plainText(whole)).toBe(whole);
  });
});
