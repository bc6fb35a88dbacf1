import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../shared/receipt/readLines.ts';
import { linesOf } from './lines.ts';

const found = (text: string): string[] =>
  readLines(linesOf(text), '2026-11-22').map((item) =>
    item.kind === 'field'
      ? `${item.key}=${item.read.value}@${item.line}`
      : item.kind === 'code'
        ? `code=${item.value}@${item.line}`
        : `${item.kind}@${item.line}`,
  );

describe('the lines of a paste', () => {
  it('have a value behind the label, below it, and over two lines', () => {
    expect(found('商户号:898210154110002')).toEqual(['mid=898210154110002@1']);
    expect(found('商户号:\n898210154110002')).toEqual(['mid=898210154110002@2']);
    expect(found('商户号:8982101\n54110002')).toEqual(['mid=898210154110002@1']);
    expect(found('商户号\n8982101\n54110002')).toEqual(['mid=898210154110002@2']);
    expect(found('批次号 凭证号\n000012 000345')).toEqual(['batch=000012@2', 'trace=000345@2']);
  });

  it('are sentences where no label has its value', () => {
    expect(found('[97]POS终端号 找不到')).toEqual(['code=97@1']);
    expect(found('商户号: 无')).toEqual(['rest@1']);
  });

  it('know a merchant number behind the word for the name', () => {
    expect(found('MERCHANT: 898210154110002')).toEqual(['mid=898210154110002@1']);
    expect(found('MERCHANT: TEA HOUSE')).toEqual(['merchantName=TEA HOUSE@1']);
  });

  it('say what stands beside a value', () => {
    expect(found('应答码:97 终端未登记')).toEqual(['code=97@1']);
    expect(found('终端号:10023456 97 终端未登记')).toEqual(['tid=10023456@1', 'code=97@1']);
  });
});
