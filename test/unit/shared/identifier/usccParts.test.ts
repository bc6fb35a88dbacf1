import { describe, expect, it } from 'vitest';
import { usccParts } from '../../../../shared/identifier/usccParts.ts';

const right = { inner: '6', outer: 'T' };

describe('parts of a credit code', () => {
  it('cover the whole code without gap', () => {
    const parts = usccParts('91440300708461136T', right);
    expect(parts.map(({ value }) => value).join('')).toBe('91440300708461136T');
    expect(parts.every(({ from, value }) => '91440300708461136T'.slice(from, from + value.length) === value)).toBe(
      true,
    );
  });

  it('name authority, type and place', () => {
    expect(usccParts('91440300708461136T', right).map(({ reading }) => reading.zh)).toEqual([
      '市场监管（工商）部门',
      '企业',
      '广东深圳',
      '每个机构独有',
      '正确',
      '正确',
    ]);
  });

  it('say what a check character should be', () => {
    const parts = usccParts('91440300708461135A', right);
    expect(parts.slice(-2).map(({ reading }) => reading.en)).toEqual([
      'does not fit, should be 6',
      'does not fit, should be T',
    ]);
  });

  it('know codes given by national authorities, municipalities, and places that are not listed', () => {
    const placeOf = (code: string) => usccParts(code, right)[2];
    expect(placeOf('91100000708461136T')?.reading.zh).toContain('全国');
    expect(placeOf('91110108708461136T')?.reading.zh).toBe('北京');
    expect(placeOf('91999900708461136T')?.confidence).toBe('unknown');
    expect(placeOf('91449900708461136T')?.reading.zh).toBe('广东');
  });
});
