import { describe, expect, it } from 'vitest';
import { headingTypeOf, slipTypeOf } from '../../../../shared/receipt/slipType.ts';

describe('what a slip is about', () => {
  it.each([
    ['消费/SALE', 'sale'],
    ['消 费', 'sale'],
    ['消费撤销', 'void'],
    ['退货(REFUND)', 'refund'],
    ['预授权完成', 'preauth'],
    ['结算总计单', 'settlement'],
    ['签到', 'sign-on'],
    ['签退', 'sign-off'],
    ['微信消费', 'qr'],
    ['余额查询', 'query'],
    ['终端程序升级', 'upgrade'],
    ['LOG ON', 'sign-on'],
    ['其他', null],
  ])('%s', (words, type) => {
    expect(slipTypeOf(words)).toBe(type);
  });

  it.each([
    '请重新签到',
    '扫码关注公众号',
    '消费满100减10',
    '未签到',
    'PLEASE SIGN ON',
    '本人确认以上交易同意将其计入本卡账户消费及其他各项费用之中',
  ])('is not told by %s', (line) => {
    expect(headingTypeOf(line)).toBeNull();
  });
});
