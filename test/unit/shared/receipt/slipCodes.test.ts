import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../shared/receipt/readLines.ts';
import { slipCodes } from '../../../../shared/receipt/slipCodes.ts';
import { linesOf } from './lines.ts';

const codes = (text: string) => {
  const found = slipCodes(readLines(linesOf(text), null));
  return { ...found, codes: found.codes.map(({ value, text: words }) => `${value} ${words}`) };
};

describe('the codes of a slip', () => {
  it('have the sentence that is labelled, or the nearest', () => {
    expect(codes('交易失败\n应答码:97\n\n应答信息:终端未登记').codes).toEqual(['97 终端未登记']);
    expect(codes('交易失败\n终端未登记\n[97]')).toEqual({ codes: ['97 终端未登记'], messages: ['交易失败'], rest: [] });
  });

  it('are listed once', () => {
    expect(codes('应答码:97\n97 终端未登记').codes).toEqual(['97 终端未登记']);
  });

  it('are no lone figures where no answer stands beside', () => {
    expect(codes('12\n谢谢')).toEqual({ codes: [], messages: [], rest: ['12'] });
  });

  it('are twenty at most', () => {
    const many = Array.from({ length: 40 }, (_, at) => `应答码:${at + 10}`).join('\n');
    expect(codes(many).codes).toHaveLength(20);
  });
});
