import { describe, expect, it } from 'vitest';
import { responseCodes } from '../../../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import type { ProfileId } from '../../../../../shared/diagnosis/responseCodes/responseCode.ts';
import {
  looksLikeCode,
  searchResponseCodes,
} from '../../../../../shared/diagnosis/responseCodes/searchResponseCodes.ts';

const codes = (text: string, profile: ProfileId = 'cn-unionpay'): string[] =>
  searchResponseCodes(text, profile).map(({ code }) => code);

describe('the search for response codes', () => {
  it.each([
    ['97', '97'],
    ['９７', '97'],
    ['a0', 'A0'],
    ['ａ０', 'A0'],
    ['ym', 'YM'],
    ['终端未登记', '97'],
    ['终端未登记，请联系收单行或银联', '97'],
    ['终端未登记,请联系收单行或银联', '97'],
    ['97 终端未登记，请联系收单行或银联', '97'],
    ['应答码：97', '97'],
    ['商户未登记', '03'],
    ['未登记', '97'],
    ['余额不足', '51'],
    ['余额不足，请查询', '51'],
    ['请向网络中心签到', '77'],
    ['终端无效', '58'],
    ['not registered', '97'],
    ['Terminal not registered', '97'],
    ['incorrect pin', '55'],
    ['EXPIRED CARD', '54'],
    ['RMB 10.00 2026-11-22 09:16:03 余额不足', '51'],
  ])('finds for %j first %s', (text, first) => {
    expect(codes(text)[0]).toBe(first);
  });

  it('puts the code itself before codes that only begin so or mention it', () => {
    expect(codes('97').indexOf('97')).toBe(0);
    expect(codes('9').slice(0, 10)).toEqual('90 91 92 93 94 95 96 97 98 99'.split(' ').filter((code) => code !== '9'));
  });

  it('finds both codes that share one screen text', () => {
    expect(codes('校验错，请重新签到').slice(0, 2)).toEqual(['99', 'A0']);
  });

  it('does not find MAC in machine', () => {
    for (const code of codes('mac')) expect(['A0', 'A7']).toContain(code);
    expect(codes('mac', 'ums-dll')).toEqual(['1H']);
  });

  it('searches every table when none is chosen, and each answer names its own', () => {
    const found = searchResponseCodes('97', null).slice(0, 3);
    expect(found.map(({ profile, code }) => `${profile} ${code}`)).toEqual(['cn-unionpay 97', 'iso87 97', 'epos-e 97']);
  });

  it('shows the whole table without a text, and nothing for what no row says', () => {
    expect(searchResponseCodes('  ', 'iso87')).toBe(responseCodes.iso87);
    for (const text of ['zzzz', '！！', '...', '天王盖地虎', '\u0000']) {
      const found = searchResponseCodes(text, 'cn-unionpay');
      expect(found === responseCodes['cn-unionpay'] || found.length === 0).toBe(true);
    }
  });

  it('takes any text without failing, and quickly', () => {
    const long = '终端(['.repeat(50);
    const started = performance.now();
    for (const text of [long, '\\', '*', '(?:', '[', '𝟗𝟕', '-']) searchResponseCodes(text, null);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(codes('𝟗𝟕')[0]).toBe('97');
  });

  it('finds codes with a dash however the dash is typed', () => {
    for (const text of ['-103', '−103', '－103']) expect(codes(text, 'ums-dll')[0]).toBe('-103');
  });
});

describe('what looks like a code', () => {
  it.each(['97', 'a0', 'Ａ０', 'BBS11184', '-103', 'Q4', 'B896', '00'])('%j does', (text) => {
    expect(looksLikeCode(text)).toBe(true);
  });

  it.each(['', '9', 'PIN', '余额', '97 98', 'registered', '123456789012', '终端97'])('%j does not', (text) => {
    expect(looksLikeCode(text)).toBe(false);
  });
});
