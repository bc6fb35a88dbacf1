import { describe, expect, it } from 'vitest';
import { headings, isRule, part, readSentence, without } from '../../../../shared/receipt/readSentence.ts';

const kinds = (text: string) => readSentence({ clean: text, masked: text }, 1, '2026-11-22').map(({ kind }) => kind);

describe('a piece without labels', () => {
  it.each([
    ['2026-11-22 08:01:02 签到 03 商户未登记', ['moment', 'code', 'type']],
    ['09:12:34', ['moment']],
    ['终端未登记', ['message']],
    ['消费', ['type']],
    ['97', ['lone']],
    ['银联POS签购单', ['break']],
    ['谢谢惠顾', ['rest']],
    ['RMB128.00', ['field']],
    ['-----', []],
    ['字'.repeat(401), ['rest']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('is cut and blanked with its mask', () => {
    expect(part({ clean: 'abc', masked: 'a*c', goesOn: true }, 1)).toEqual({ clean: 'bc', masked: '*c', goesOn: true });
    expect(part({ clean: 'abc', masked: 'a*c', goesOn: true }, 1, 2)).toEqual({
      clean: 'b',
      masked: '*',
      goesOn: false,
    });
    expect(without('a 12 b', [[2, 4]])).toBe('a    b');
    expect([isRule('- - -'), isRule('a')]).toEqual([true, false]);
    expect(headings.test('持卡人存根')).toBe(true);
  });
});
