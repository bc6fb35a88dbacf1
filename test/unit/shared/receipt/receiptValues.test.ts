import { describe, expect, it } from 'vitest';
import { maskReceipt } from '../../../../shared/receipt/maskReceipt.ts';
import type { LabelKey } from '../../../../shared/receipt/receiptLabels.ts';
import { mayWrap, readUnlabelled, readValue } from '../../../../shared/receipt/receiptValues.ts';

const both = (clean: string) => ({ clean, masked: maskReceipt(clean) });

describe('the value behind a label', () => {
  const cases: readonly (readonly [LabelKey, string, string | null, string?])[] = [
    ['mid', '898210154110002 x', '898210154110002', 'high'],
    ['mid', '8982 1015 4110 002', '898210154110002', 'medium'],
    ['mid', '89821O154110002', '898210154110002', 'medium'],
    ['mid', '82229005943096D', '82229005943096D', 'high'],
    ['mid', '1234567890', '1234567890', 'low'],
    ['mid', '4111111111111111', null],
    ['tid', 'A1135688', 'A1135688', 'high'],
    ['tid', '1OO23456', '10023456', 'low'],
    ['tid', '4111 1111 1111 1111', null],
    ['rrn', '112209123456', '112209123456', 'high'],
    ['rrn', '1122O9123456', '112209123456', 'medium'],
    ['batch', '000012', '000012', 'high'],
    ['batch', 'OOOO12', '000012', 'medium'],
    ['trace', '无', null],
    ['auth', '00A1B2', '00A1B2', 'high'],
    ['amount', 'RMB 1,234.50元', '1234.50', 'high'],
    ['amount', '-35', '-35', 'medium'],
    ['amount', '¥ 0.01', '0.01', 'high'],
    ['card', '622588******1234/C', '622588******1234', 'high'],
    ['card', '6225 88** **** 1234', '622588******1234', 'high'],
    ['sn', 'N700-1234-567890', 'N700-1234-567890', 'high'],
    ['sn', '4111111111111111', null],
    ['tusn', '00005702280117638929', '00005702280117638929', 'high'],
    ['iccid', '89860012345678901234', '89860012345678901234', 'high'],
    ['iccid', '4111111111111111', null],
    ['appVersion', 'V3.2.18_LKL', 'V3.2.18_LKL', 'high'],
    ['merchantName', ' 晨光便利店(中山路店)    01', '晨光便利店(中山路店)', 'high'],
    ['merchantName', '4111111111111111', '411111******1111', 'high'],
    ['operator', '01', '01', 'high'],
    ['code', '97', null],
  ];
  it('is read by the form of its kind', () => {
    for (const [key, text, value, confidence] of cases) {
      const read = readValue(key, both(text));
      expect(read?.value ?? null, `${key} ${text}`).toBe(value);
      if (confidence !== undefined) expect(read?.confidence, `${key} ${text}`).toBe(confidence);
    }
  });

  it('is not a group of a card number that goes on in the next line', () => {
    const masked = maskReceipt('411111111111\n1111').slice(0, 12);
    expect(readValue('rrn', { clean: '411111111111', masked, goesOn: true })).toBeNull();
    expect(readValue('rrn', { clean: '411111111111', masked })?.value).toBe('411111111111');
  });

  it('says how much of the text it used', () => {
    expect(readValue('batch', both(': 000012 rest'))?.used).toBe(8);
  });
});

describe('a line without a label', () => {
  it.each([
    [
      '898210154110002 10023456',
      [
        ['mid', '898210154110002'],
        ['tid', '10023456'],
      ],
    ],
    ['898210154110002', [['mid', '898210154110002']]],
    ['RMB128.00', [['amount', '128.00']]],
    ['4111111111111111', []],
    ['20261122091234', []],
  ])('%s', (line, expected) => {
    expect(readUnlabelled(both(line)).map(([key, { value }]) => [key, value])).toEqual(expected);
  });
});

describe('a value over two lines', () => {
  it('is possible for the long numbers', () => {
    expect((['mid', 'rrn', 'tid', 'card', 'batch', 'amount'] as const).filter(mayWrap)).toEqual([
      'mid',
      'rrn',
      'tid',
      'card',
    ]);
  });
});
