import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTid } from '../../../../shared/identifier/tid.ts';

describe('terminal number', () => {
  it.each(['A1135688', 'D9261076', 'A9254710', '00000001', '12345678'])(
    '%s is valid, whole and without parts',
    (tid) => {
      expect(parseTid(tid)).toMatchObject({ verdict: 'valid', value: tid, parts: [], problems: [] });
    },
  );

  it('has 8 characters, not 12 (T6)', () => {
    expect(parseTid('123412341234')).toMatchObject({ verdict: 'invalid', problems: [{ code: 'length' }] });
    expect(parseTid('123412341234').problems[0]?.message.zh).toContain('8 位');
  });

  it('has no check digit: any eight digits or capitals will do', () => {
    fc.assert(fc.property(fc.stringMatching(/^[0-9A-Z]{8}$/), (tid) => parseTid(tid).verdict === 'valid'));
  });

  it('is doubted, not refused, with a character that the standard allows', () => {
    expect(parseTid('A11356/8')).toMatchObject({ verdict: 'suspicious', problems: [{ code: 'character', at: 6 }] });
    expect(parseTid('终端1135688').verdict).toBe('invalid');
  });

  it.each([
    ['1135688', '开头的 0'],
    ['822290059430961', '商户号'],
    ['N7NL00123456', '机身序列号'],
  ])('%s: says what it may be instead', (text, hint) => {
    expect(parseTid(text).problems[0]?.remedy.zh).toContain(hint);
  });

  it('reads small letters and says so', () => {
    expect(parseTid('a1135688')).toMatchObject({
      verdict: 'valid',
      value: 'A1135688',
      changes: [{ zh: '小写字母已换成大写。' }],
    });
  });
});
