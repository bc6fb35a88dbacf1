import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../shared/receipt/readLines.ts';
import { splitSlips } from '../../../../shared/receipt/splitSlips.ts';
import { linesOf } from './lines.ts';

const slips = (text: string): number[][] =>
  splitSlips(readLines(linesOf(text), null)).map((items) => [...new Set(items.map(({ line }) => line))]);

describe('several slips', () => {
  it('begin where a field comes again after a blank line or a heading', () => {
    expect(slips('商户号:898210154110002\n凭证号:000001\n\n商户号:898210154110002\n凭证号:000002')).toEqual([
      [1, 2],
      [4, 5],
    ]);
    expect(slips('终端号:10023456\n签购单\n批次号:000001\n终端号:10023456')).toEqual([[1], [3, 4]]);
  });

  it('begin where another terminal is named', () => {
    expect(slips('终端号:10023456\n终端号:10023457')).toEqual([[1], [2]]);
  });

  it('are one where a field only comes again in the same block', () => {
    expect(slips('参考号:112209123456\n参考号:112209123456\n批次号:000001')).toEqual([[1, 2, 3]]);
    expect(slips('')).toEqual([]);
  });
});
