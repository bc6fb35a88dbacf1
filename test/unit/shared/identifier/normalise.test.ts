import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseNumber } from '../../../../shared/identifier/normalise.ts';

describe('normalising', () => {
  it.each([
    ['８２２２９００５９４３０９６Ｄ', '82229005943096D', 'Full-width'],
    ['٠١٢٣٤٥٦٧٨٩', '0123456789', 'another script'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789', 'another script'],
    ['०१२३४५६७८९', '0123456789', 'another script'],
    ['𝟎𝟏𝟐𝟗𝟘𝟙𝟿', '0129019', 'another script'],
    ['零〇一二三四五六七八九', '00123456789', 'another script'],
    ['822 2900 5943 096D', '82229005943096D', 'Blanks'],
    ['822-2900-5943-096D', '82229005943096D', 'Dashes'],
    ['822·2900·5943·096D', '82229005943096D', 'Dashes'],
    ['82229005943096d', '82229005943096D', 'Small letters'],
    ['8222\u00AD9005943096D', '82229005943096D', 'Invisible'],
    ['8222\u200B9005943096D', '82229005943096D', 'Invisible'],
    ['商户编号：82229005943096D', '82229005943096D', 'name in front'],
    ['SN: 12345', '12345', 'name in front'],
    ["'00123456", '00123456', 'Quotation'],
    ['="00123456"', '00123456', 'Quotation'],
    ['82229005943.0', '82229005943', 'spreadsheet'],
  ])('%j becomes %j and says so', (typed, value, said) => {
    const normalised = normaliseNumber(typed);
    expect(normalised.value).toBe(value);
    expect(normalised.changes.map(({ en }) => en).join(' ')).toContain(said);
    expect(normalised.changes.every(({ zh }) => zh.length > 3)).toBe(true);
  });

  it('keeps zeros in front and says nothing where nothing was changed', () => {
    expect(normaliseNumber(' 00012345 ')).toEqual({ value: '00012345', changes: [], isDestroyed: false });
  });

  it.each(['1.2E+11', '8.22290E+14', '1E+15', '1.2e11', '８.２E+14', ' 8.2229E+14 '])(
    'sees that %j was destroyed',
    (text) => {
      expect(normaliseNumber(text).isDestroyed).toBe(true);
    },
  );

  it.each(['12E11', 'E123', 'A1E+', '1-2', 'AA:BB:CC'])('sees nothing destroyed in %j', (text) => {
    expect(normaliseNumber(text).isDestroyed).toBe(false);
  });

  it('keeps dashes where serial numbers have them', () => {
    expect(normaliseNumber('123-456-789', true).value).toBe('123-456-789');
  });

  it('takes any text, and taking it twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { value } = normaliseNumber(text);
        expect(/\s/.test(value)).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z -]{0,30}$/), (text) => {
        const { value } = normaliseNumber(text);
        expect(normaliseNumber(value).value).toBe(value);
      }),
    );
  });

  it('takes very long texts in no time and does not mistake their beginning for the whole', () => {
    const begin = performance.now();
    for (const text of [' ', '9', "'", '-', '1:', '\u200B', ' "'].map((each) => each.repeat(200_000))) {
      expect(normaliseNumber(`${text}1`).value.length).toBeLessThan(400);
    }
    expect(normaliseNumber(`A1135688${' '.repeat(1000)}x`).value).not.toBe('A1135688');
    expect(performance.now() - begin).toBeLessThan(500);
  });
});
