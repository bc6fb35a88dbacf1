import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMid } from '../../../../shared/identifier/mid.ts';

const partsOf = (text: string): string[] => parseMid(text).parts.map(({ value }) => value);
const meaningOf = (text: string, name: string) => parseMid(text).parts.find((part) => part.name === name);

describe('merchant number', () => {
  it.each([
    ['102581083986056', '102·5810·8398·6056', /中国工商银行.*广州.*慈善/],
    ['898210154110002', '898·2101·5411·0002', /银联商务.*沈阳（行政.*超市/],
    ['82229005943096D', '822·2900·5943·096D', /拉卡拉.*上海（清算.*文具/],
    ['8222900594309B8', '822·2900·5943·09B8', /拉卡拉.*上海（清算.*文具/],
    ['584520148120004', '584·5201·4812·0004', /不在本程序的名单里.*贵阳（行政.*通信/],
    ['050310058120002', '050·3100·5812·0002', /不在本程序的名单里.*江苏.*上海.*餐馆/],
  ])('%s is read as %s', (mid, parts, meaning) => {
    expect(parseMid(mid).verdict).toBe('valid');
    expect(partsOf(mid).join('·')).toBe(parts);
    expect(
      parseMid(mid)
        .parts.map(({ reading }) => reading.zh)
        .join(' '),
    ).toMatch(meaning);
  });

  it('of another layout is valid and has no parts', () => {
    expect(parseMid('A003310F0002085')).toMatchObject({ verdict: 'valid', parts: [], problems: [] });
    expect(parseMid('A003310F0002085').notes[0]?.zh).toContain('不算错误');
  });

  it('shows both regions of an ambiguous code and says that this proves nothing', () => {
    const reading = parseMid('822451058120001');
    const region = reading.parts[1];
    expect(region).toMatchObject({ confidence: 'ambiguous', isVerified: false });
    expect(region?.reading.zh).toMatch(/济南.*百色/);
    expect(reading.notes.map(({ zh }) => zh).join('')).toContain('只是线索');
  });

  it('claims no part for certain, and only 822 as verified (T8)', () => {
    for (const mid of ['102581083986056', '834581083986056', '822581083986056']) {
      expect(parseMid(mid).parts.every(({ confidence }) => confidence !== 'certain')).toBe(true);
    }
    expect(meaningOf('822581058120001', 'acquirer')).toMatchObject({ isVerified: true, reading: { zh: '拉卡拉' } });
    expect(meaningOf('834581058120001', 'acquirer')?.isVerified).toBe(false);
    expect(meaningOf('834581058120001', 'acquirer')?.reading.zh).not.toContain('拉卡拉');
    expect(meaningOf('102581058120001', 'acquirer')?.reading.zh).toBe('中国工商银行');
  });

  it('names its third part so that it is not taken for a mobile country code (T10)', () => {
    expect(meaningOf('822581058120001', 'merchantCategory')?.label.en).toContain('Merchant category');
  });

  it('is never checked by a check digit (T6)', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{15}$/), (mid) => {
        const { verdict, isCardNumber, problems, parts } = parseMid(mid);
        expect(verdict === 'valid' || isCardNumber).toBe(true);
        expect(problems.filter(({ code }) => code.includes('check'))).toEqual([]);
        expect(parts.map(({ name }) => name)).not.toContain('check');
      }),
    );
  });

  it('keeps zeros in front and misses them where a spreadsheet took them', () => {
    expect(parseMid('050310058120002').value).toBe('050310058120002');
    expect(parseMid('50310058120002').problems[0]?.remedy.zh).toContain('开头的 0');
  });

  it.each(['', ' '])('is missing: %j', (text) => {
    expect(parseMid(text).verdict).toBe('missing');
  });

  it.each([
    ['8222900594309', 'length'],
    ['82229005943096DD', 'length'],
    ['82229005943096*', 'character'],
    ['8.2229E+14', 'spreadsheet'],
    ['4111 1111 1111 1111', 'card-number'],
    ['商户', 'character'],
  ])('%s is none: %s', (text, code) => {
    const reading = parseMid(text);
    expect(reading.verdict).toBe('invalid');
    expect(reading.problems.map((problem) => problem.code)).toContain(code);
  });

  it('is doubted and masked where it has the form of a card of 15 digits', () => {
    expect(parseMid('378282246310005')).toMatchObject({
      verdict: 'suspicious',
      isCardNumber: true,
      value: '378282*****0005',
    });
  });
});
