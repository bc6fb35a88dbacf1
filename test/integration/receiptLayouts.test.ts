// Slips in layouts that nobody wrote down: any label, any mark behind it, any order, one or several fields a line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReceipt } from '../../shared/receipt/parseReceipt.ts';

const labels = {
  mid: [
    '商户号',
    '商户编号',
    '商户代码',
    '商户编号(MERCHANT NO.)',
    'MERCHANT ID',
    'MID',
    '商编',
    '商 户 号',
    '商户号MID',
  ],
  tid: ['终端号', '终端编号(TERMINAL NO.)', 'TERMINAL ID', 'TID', '终 端 号', 'POS终端号', '终端代码TERMINAL'],
  batch: ['批次号', '批次号(BATCH NO.)', 'BATCH NO', '批 次 号'],
  trace: ['凭证号', '流水号', '凭证号(VOUCHER NO)', 'TRACE NO', '票据号', '凭 证 号'],
  rrn: ['参考号', '检索参考号', '参考号(REFER NO.)', 'REF NO', 'RRN', '系统参考号', '参 考 号'],
  auth: ['授权码', '授权号', 'AUTH CODE', '授权号码(AUTH NO)', 'APPROVAL CODE'],
  amount: ['交易金额', 'AMOUNT', '金额(AMOUNT)', '消费金额'],
  code: ['应答码', '返回码', '响应码', '错误代码', 'RESP CODE', '应答码(RC)', 'ERROR CODE'],
} as const;
type Key = keyof typeof labels;

const values: Readonly<Record<Key, fc.Arbitrary<string>>> = {
  mid: fc.stringMatching(/^8[0-9]{13}[0-9A-F]$/),
  tid: fc.stringMatching(/^[A-HJ-NP-Z0-9][0-9]{7}$/),
  batch: fc.stringMatching(/^0[0-9]{5}$/),
  trace: fc.stringMatching(/^[0-9]{6}$/),
  rrn: fc.stringMatching(/^[1-9][0-9]{11}$/),
  auth: fc.stringMatching(/^[0-9]{6}$/),
  amount: fc.integer({ min: 1, max: 999_999 }).map((cents) => (cents / 100).toFixed(2)),
  code: fc.constantFrom('97', '03', '58', 'A0', '77', '96', '99', '00', '51'),
};

const fieldOf = (key: Key) =>
  fc
    .tuple(
      fc.constantFrom<string>(...labels[key]),
      fc.constantFrom(':', '：', ': ', ' : ', '：  ', '  ', '='),
      values[key],
    )
    .map(([label, mark, value]) => ({ key, value, text: `${label}${mark}${key === 'amount' ? 'RMB ' : ''}${value}` }));
const keys = Object.keys(labels) as Key[];
const slip = fc.tuple(...keys.map(fieldOf)).chain((fields) =>
  fc.record({
    fields: fc.shuffledSubarray(fields, { minLength: 2 }),
    gaps: fc.array(fc.constantFrom('\n', '\r\n', '   ', '\n\n', '\n--------------------------------\n'), {
      minLength: keys.length,
      maxLength: keys.length,
    }),
  }),
);

describe('a slip in any layout', () => {
  it('gives back every field as one slip', () => {
    fc.assert(
      fc.property(slip, ({ fields, gaps }) => {
        const text = fields.map((field, at) => field.text + (at < fields.length - 1 ? (gaps[at] ?? '') : '')).join('');
        const { slips } = parseReceipt(text);
        expect(slips).toHaveLength(1);
        for (const { key, value } of fields) {
          const read = key === 'code' ? slips[0]?.codes[0]?.value : slips[0]?.fields[key]?.value;
          expect(read, `${key} of ${JSON.stringify(text)}`).toBe(value);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
