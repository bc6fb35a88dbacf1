import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, type Plain } from '../../../../electron/journal/canonicalText.ts';

describe('canonical text', () => {
  it('orders names by UTF-16 code units and leaves no blanks (the sorting example of RFC 8785, section 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Emoji',
    };
    expect(canonicalText(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u20ac":"Euro Sign","\ud83d\ude00":"Emoji","\ufb33":"Dalet"}',
    );
  });

  it('leaves out what has no value, at every depth, and keeps null', () => {
    expect(canonicalText({ b: undefined, a: { d: undefined, c: null } })).toBe('{"a":{"c":null}}');
  });

  it('never holds a line break, so that one line is one entry', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => !/[\n\r]/.test(canonicalText(value))));
  });

  it('says the same whatever the order in which names were given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        return canonicalText(turned) === canonicalText(value);
      }),
    );
  });

  it('reads back as what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = canonicalText(value);
        expect(canonicalText(JSON.parse(text) as Plain)).toBe(text);
      }),
    );
  });

  it('puts the replacement character where half a surrogate pair stood', () => {
    expect(canonicalText('a\ud800b')).toBe('"a\ufffdb"');
  });

  it('refuses numbers that JSON does not know', () => {
    expect(() => canonicalText(Number.NaN)).toThrow(RangeError);
    expect(() => canonicalText([Infinity])).toThrow(RangeError);
  });
});
