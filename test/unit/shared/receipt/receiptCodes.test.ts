import { describe, expect, it } from 'vitest';
import { isAnswerText, readBareCode, readLabelledCode, readLoneCode } from '../../../../shared/receipt/receiptCodes.ts';

describe('an answer without a label', () => {
  it.each([
    ['97 终端未登记', '97', '终端未登记'],
    ['97终端未登记', '97', '终端未登记'],
    ['[97]终端未登记', '97', '终端未登记'],
    ['终端未登记(97)', '97', '终端未登记'],
    ['交易失败 A0', 'A0', '交易失败'],
    ['A0 MAC校验错', 'A0', 'MAC校验错'],
    ['DECLINED 05', '05', 'DECLINED'],
    ['97-INVALID TERMINAL', '97', 'INVALID TERMINAL'],
    ['刷卡时显示97终端未登记，怎么办', '97', '终端未登记，怎么办'],
    ['POS机一直报58', '58', ''],
    ['2B 终端号不匹配', '2B', '终端号不匹配'],
    ['00 交易成功', '00', '交易成功'],
  ])('%s', (line, value, text) => {
    expect(readBareCode(line)).toMatchObject({ value, text });
  });

  it.each([
    '终端未登记，请联系收单行或银联',
    '22日交易失败',
    '10笔失败',
    '01、请检查网络',
    '2. 交易失败时请联系收单行',
    '客服电话 95516',
    '晨光便利店 12 号',
    '满100元减20元',
    '',
  ])('is not %s', (line) => {
    expect(readBareCode(line)).toBeNull();
  });
});

describe('an answer behind its label', () => {
  it.each([
    ['97', '97', ''],
    ['[58] 终端无效', '58', '终端无效'],
    ['a0', 'A0', ''],
    ['O3 无效商户', '03', '无效商户'],
    ['AO', 'A0', ''],
    ['9l', '91', ''],
    ['97-终端未登记', '97', '终端未登记'],
    ['BBS11184 该商户已停用', 'BBS11184', '该商户已停用'],
    ['-2101', '-2101', ''],
    ['la2026', 'LA2026', ''],
  ])('%s', (line, value, text) => {
    expect(readLabelledCode(line)).toMatchObject({ value, text });
  });

  it.each(['OK', '成功', '4111111111111111', '12.50', '12:30', '2026', ''])('is not %s', (line) => {
    expect(readLabelledCode(line)).toBeNull();
  });
});

describe('an answer and nothing else', () => {
  it('is two characters, with brackets or without', () => {
    expect([' 97 ', '[A0]', '2b', '', '9', '970', 'OK', 'x'.repeat(50)].map(readLoneCode)).toEqual([
      '97',
      'A0',
      '2B',
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('in words is known by them', () => {
    expect(isAnswerText('终端未登记')).toBe(true);
    expect(isAnswerText('欢迎下次光临')).toBe(false);
  });
});
