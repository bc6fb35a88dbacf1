import { describe, expect, it } from 'vitest';
import { findLabels } from '../../../../shared/receipt/findLabels.ts';

const found = (line: string): string[] =>
  findLabels(line).map(({ key, from, end }) => `${key}=${line.slice(from, end).trim()}`);

describe('the labels of a line', () => {
  it.each([
    ['商户号:898210154110002', ['mid=898210154110002']],
    ['商 户 号  898210154110002', ['mid=898210154110002']],
    ['商户编号(MERCHANT NO.): 898', ['mid=898']],
    ['TERMINAL ID.: A1135688 OPERATOR:01', ['tid=A1135688', 'operator=01']],
    ['批次号000012凭证号000345', ['batch=000012', 'trace=000345']],
    ['原凭证号:000012', ['ignored=000012']],
    ['{"respCode":"97"', ['code=97"']],
    ['终端代码TERMINAL: A1135688', ['tid=A1135688']],
    ['商户:晨光便利店', ['merchantName=晨光便利店']],
    ['F41: A1135688', ['tid=A1135688']],
    ['终端号:F4100000', ['tid=F4100000']],
    ['终端号:F3900042 商户号:82229005943096D', ['tid=F3900042', 'mid=82229005943096D']],
  ])('%s', (line, expected) => {
    expect(found(line)).toEqual(expected);
  });

  it.each(['终端号找不到', '请联系收单行或银联', '日期切换正在处理', 'SNACK BAR', '商户存根', 'ERRORS MAY OCCUR'])(
    'are not %s: words of a sentence',
    (line) => {
      expect(found(line)).toEqual([]);
    },
  );

  it('begin with the first of two languages', () => {
    expect(findLabels('  商户号(MID): 1')[0]?.at).toBe(2);
  });
});
