import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesOf, cellTextOf, unescapeXml, xmlTextOf } from '../../../../electron/export/xmlText.ts';

describe('text in the XML of a spreadsheet', () => {
  it('comes back whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cellTextOf(xmlTextOf(text))).toBe(text);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  it('guards what XML cannot hold and what looks like such a guard', () => {
    expect(xmlTextOf('a\u0001<b>&_x0041_')).toBe('a_x0001_&lt;b&gt;&amp;_x005F_x0041_');
  });

  it('knows the five entities and numbers, and declares no others', () => {
    expect(unescapeXml('&lt;&#65;&#x4e2d;&lol;&#0;')).toBe('<A中&lol;&#0;');
  });

  it('reads CDATA and attributes of any quotation', () => {
    expect(cellTextOf('<![CDATA[a<b]]>')).toBe('a<b');
    expect(attributesOf(` r:id="x" name='a &amp; b'`)).toEqual({ id: 'x', name: 'a & b' });
  });
});
