import { describe, expect, it } from 'vitest';
import { digitRuns } from '../../../../shared/support/digitRuns.ts';

const digits = (text: string): string[] => digitRuns(text).map((run) => run.map(({ value }) => value).join(''));

describe('runs of digits', () => {
  it.each([
    ['123456789012', '123456789012'],
    ['1234-5678-9012', '123456789012'],
    ['１２３４　５６７８　９０１２', '123456789012'],
    ['٤١١١ ١١١١ ١١١١', '411111111111'],
    [String.raw`\u0031\u0032\u0033\u0034\u0035\u0036\u0037\u0038\u0039\u0030\u0031\u0032`, '123456789012'],
    ['%31%32%33%34%35%36%37%38%39%30%31%32', '123456789012'],
    ['&#49;&#50;&#51;&#52;&#53;&#54;&#55;&#56;&#57;&#48;&#49;&#x32;', '123456789012'],
    ['①②③④ 5678 ⁹⁰¹²', '123456789012'],
    ['1\u200b2\u00003456789012', '123456789012'],
    ['123456\n789012', '123456789012'],
  ])('are read from %j', (text, expected) => {
    expect(digits(text)).toEqual([expected]);
  });

  it('end at letters and at more than three separators, and need twelve digits', () => {
    expect(digits('12345678901')).toEqual([]);
    expect(digits('123456a789012')).toEqual([]);
    expect(digits('123456    789012')).toEqual([]);
  });

  it('know where a group begins, invisible signs aside', () => {
    const [run = []] = digitRuns('1234 5678\u200b9012');
    expect(run.map(({ isGroupStart }) => (isGroupStart ? 1 : 0)).join('')).toBe('100010000000');
  });
});
