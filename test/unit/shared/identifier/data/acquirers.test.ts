import { describe, expect, it } from 'vitest';
import { acquirerOf, acquirers } from '../../../../../shared/identifier/data/acquirers.ts';

describe('acquirers', () => {
  it('have three digits each and no code twice', () => {
    expect(acquirers.every(({ code }) => /^\d{3}$/.test(code))).toBe(true);
    expect(new Set(acquirers.map(({ code }) => code)).size).toBe(acquirers.length);
    expect(acquirers).toHaveLength(47);
  });

  it('are verified for 822 only', () => {
    expect(acquirers.filter(({ isVerified }) => isVerified).map(({ code }) => code)).toEqual(['822']);
  });

  it('do not repeat what a wrong page says (T8)', () => {
    expect(acquirerOf('822')?.name.zh).toBe('拉卡拉');
    expect(acquirerOf('834')?.name.zh).toContain('现代金融');
    expect(acquirerOf('102')?.name.zh).toBe('中国工商银行');
    expect(acquirerOf('104')?.name.zh).toBe('中国银行');
  });

  it('are named in both languages', () => {
    expect(acquirers.every(({ name }) => /\p{Script=Han}/u.test(name.zh) && !/\p{Script=Han}/u.test(name.en))).toBe(
      true,
    );
  });

  it('give nothing for a code that is not listed', () => {
    expect(acquirerOf('999')).toBeNull();
  });
});
