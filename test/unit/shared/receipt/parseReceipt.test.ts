import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReceipt } from '../../../../shared/receipt/parseReceipt.ts';
import { type Receipt, receiptSchema } from '../../../../shared/receipt/receiptSchema.ts';

const folder = join(import.meta.dirname, '../../../golden/receipts');
const slips = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''))
  .sort();

const read = (text: string): Receipt => parseReceipt(text, { today: '2026-11-22' });

/** A slip as one looks it through: `key: value (how sure, line)`. */
const outline = ({ slips: found, notices }: Receipt): unknown => ({
  ...(notices.length === 0 ? {} : { notices }),
  slips: found.map(({ type, fields, codes, messages, rest }) => ({
    type,
    fields: Object.fromEntries(
      Object.entries(fields).map(([key, { value, confidence, line, printed }]) => [
        key,
        `${value} (${confidence}, line ${line}${printed === null ? '' : `, printed ${printed}`})`,
      ]),
    ),
    codes: codes.map(
      ({ value, text, confidence, line, at, type }) =>
        `${value} ${text} (${confidence}, line ${line}${at === null ? '' : `, ${at}`}${type === null ? '' : `, ${type}`})`,
    ),
    messages,
    rest,
  })),
});

const luhn = (digits: string): boolean =>
  Array.from(digits, Number)
    .reverse()
    .reduce((sum, value, at) => sum + (at % 2 === 0 ? value : value * 2 > 9 ? value * 2 - 9 : value * 2), 0) %
    10 ===
  0;

/** Card numbers as they are issued: 13 to 19 digits, the last one the check digit. */
const cards = fc
  .tuple(
    fc.constantFrom('3', '4', '5', '6', '9'),
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 17 }),
  )
  .map(([first, rest]) => first + rest.join(''))
  .map(
    (body) =>
      `${body}${Array.from({ length: 10 }, (_, check) => check).find((check) => luhn(`${body}${check}`)) ?? ''}`,
  );
const separators = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' ',
  '-',
  '.',
  '/',
  '  ',
  ' - ',
  '\n',
  ' \n   ',
  '\u200b',
  '\u00ad',
  '\u202e',
);
const labels = fc.constantFrom(
  ...[
    '',
    '卡号:',
    '商户号:',
    '终端号 ',
    '参考号：',
    '批次号:',
    '凭证号',
    '授权码:',
    '商户名称:',
    '收单行:',
    '发卡行：',
  ],
  ...[
    '应答码:',
    '应答信息:',
    'SN:',
    'MERCHANT NO ',
    'TID:',
    'RRN:',
    'AMOUNT:',
    'DATE:',
    '版本:',
    '操作员:',
    '交易类型:',
  ],
  ...['97 终端未登记 ', '签到\n', '\n', '(', 'A '],
);
const wide = (digits: string): string =>
  digits.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

const inStrings = (receipt: Receipt): string[] => [
  receipt.maskedText,
  ...receipt.slips.flatMap(({ fields, codes, messages, rest }) => [
    ...Object.values(fields).flatMap(({ value, printed }) => [value, printed ?? '']),
    ...codes.flatMap(({ value, text }) => [value, text]),
    ...messages,
    ...rest,
  ]),
];

describe('a pasted slip', () => {
  it.each(slips)('%s is read as recorded', (name) => {
    const found = outline(read(readFileSync(join(folder, `${name}.txt`), 'utf8')));
    const file = join(folder, `${name}.json`);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('comes in more layouts than thirty', () => {
    expect(slips.length).toBeGreaterThanOrEqual(30);
  });

  it('that is nothing but a code is that code', () => {
    expect(read(' [97] ').slips[0]?.codes).toEqual([
      { value: '97', text: '', confidence: 'medium', line: 1, at: null, type: null },
    ]);
    expect(read('a0\n').slips[0]?.codes[0]?.value).toBe('A0');
  });

  it('of which nothing is understood is handed back, masked, and says so', () => {
    const { slips: found, notices, maskedText } = read('something else\n4111111111111111');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ type: null, fields: {}, codes: [], rest: ['something else', '411111******1111'] });
    expect(notices).toEqual(['masked', 'nothing']);
    expect(maskedText).toBe('something else\n411111******1111');
    expect(read('').notices).toEqual(['nothing']);
  });

  it('gives a date without a year the last such day', () => {
    expect(parseReceipt('日期:12/31 时间:10:00\n应答码:97', { today: '2026-01-02' }).slips[0]?.fields.at?.value).toBe(
      '2025-12-31T10:00:00',
    );
    expect(parseReceipt('日期:12/31 时间:10:00\n应答码:97').slips[0]?.fields.at).toBeUndefined();
  });

  it('that is too long is cut, and no number is cut in two', () => {
    const long = `${'x'.repeat(199_990)} 4111111111111111`;
    const { notices, maskedText } = read(long);
    expect(notices).toContain('cut');
    expect(maskedText).not.toContain('411');
  });

  it('lists fifty slips at most and says that there are more', () => {
    const many = Array.from({ length: 60 }, (_, at) => `商户号:898210154110002\n终端号:100234${10 + at}\n`).join('\n');
    const { slips: found, notices } = read(many);
    expect(found).toHaveLength(50);
    expect(notices).toEqual(['several', 'too-many']);
  });
});

describe('any text', () => {
  it('is read without a throw, into the form of the schema', () => {
    const words = fc.constantFrom(
      ...[
        '商户号',
        '终端号:',
        '应答码',
        '97',
        '终端未登记',
        '2026/11/22',
        '09:12',
        '(',
        '[',
        '：',
        '\n',
        ' ',
        '-----',
        'RRN',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const receipt = read(text);
        expect(receiptSchema.safeParse(receipt).error).toBeUndefined();
        for (const each of inStrings(receipt))
          expect(each).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
      }),
      { numRuns: 1500 },
    );
  });

  it('takes time in proportion to its length, also in long lines', () => {
    const nasty = ['4', '4 ', ' ', '\n', '商户号:', '[', 'A', '97 终端', '4111 1111 \n', '1'.padEnd(50_000), '\ufdfa'];
    for (const unit of nasty) {
      const text = unit.repeat(Math.ceil(200_000 / unit.length)).slice(0, 200_000);
      const begun = performance.now();
      read(text);
      // A quadratic reader needs minutes.
      expect(performance.now() - begun, JSON.stringify(unit.slice(0, 9))).toBeLessThan(8000);
    }
  }, 60_000);
});

describe('a card number in a pasted text', () => {
  it('never leaves it, however it is written and whatever stands before it', () => {
    fc.assert(
      fc.property(
        cards,
        fc.array(separators, { minLength: 19, maxLength: 19 }),
        labels,
        fc.boolean(),
        fc.constantFrom('', '\n', ' ok', '元', '\n应答码:97 终端未登记', '=29092011234567890?'),
        (card, gaps, label, isWide, behind) => {
          // A merchant number of fifteen characters is kept by field, and no card is typed in behind its label.
          fc.pre(!(card.length === 15 && /商户号|MERCHANT/.test(label)));
          const spread = Array.from(
            card,
            (digit, at) => `${digit}${at === card.length - 1 ? '' : (gaps[at] ?? '')}`,
          ).join('');
          const receipt = read(`${label}${isWide ? wide(spread) : spread}${behind}`);
          const everything = inStrings(receipt);
          for (const each of everything) expect(each.replace(/[^0-9*]/g, '')).not.toContain(card);
          const fields = everything
            .slice(1)
            .join('')
            .replace(/[^0-9*]/g, '');
          expect(fields).not.toContain(card);
        },
      ),
      { numRuns: 2500 },
    );
  });

  it('is not taken for a reference number where it is broken over three lines', () => {
    const receipt = read('RRN:427 \n   637036125 \n   42');
    expect(receipt.slips.map(({ fields }) => fields)).toEqual([{}]);
    expect(inStrings(receipt).join(' ')).not.toMatch(/637036125/);
  });

  it('leaves no run of 13 to 19 digits that passes the check in any field but those that are kept by field', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(labels, fc.stringMatching(/^[0-9 -]{0,40}$/)), { maxLength: 8 }), (parts) => {
        const receipt = read(parts.map(([label, digits]) => label + digits).join('\n'));
        const kept = receipt.slips.flatMap(({ fields }) => [
          fields.mid?.value,
          fields.sn?.value,
          fields.tusn?.value,
          fields.iccid?.value,
        ]);
        for (const each of inStrings(receipt).filter((text) => !kept.includes(text))) {
          for (const [run] of each.matchAll(/(?<![0-9])[0-9]{13,19}(?![0-9])/g)) expect(luhn(run), run).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not cost the numbers of merchant, terminal and reference that only look like one', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^8[0-9]{14}$/),
        fc.stringMatching(/^[0-9A-HJ-NP-Z]{7}[0-9]$/),
        fc.stringMatching(/^[0-9]{12}$/),
        (mid, tid, rrn) => {
          const fields = read(`商户号:${mid}\n终端号:${tid}\n参考号:${rrn}\n批次号:000012`).slips[0]?.fields;
          expect([fields?.mid?.value, fields?.tid?.value, fields?.rrn?.value]).toEqual([mid, tid, rrn]);
        },
      ),
      { numRuns: 1000 },
    );
    const { slips: found, maskedText } = read('商户号:898210154110001');
    expect(luhn('898210154110001')).toBe(true);
    expect(found[0]?.fields.mid?.value).toBe('898210154110001');
    expect(maskedText).toBe('商户号:898210*****0001');
  });
});
