import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disarm, keepAsText } from '../../../../electron/export/csv.ts';
import { unguarded } from '../../../../electron/export/unguarded.ts';

describe('unguarded', () => {
  it('gives back every text that was disarmed, and every identifier that was kept as text', () => {
    const nasty = fc.string({
      unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', ' ', '\u3000', '\u200B', '0', '1', 'E', 'a'),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        if (!text.startsWith('\t')) expect(unguarded(disarm(text))).toBe(text);
        const id = text.replace(/[\t\r]/g, '');
        expect(unguarded(keepAsText(id))).toBe(id);
      }),
      { seed: 20261122, numRuns: 1000 },
    );
  });

  it('leaves an apostrophe alone that guards nothing', () => {
    expect(unguarded("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
    expect(unguarded("'")).toBe("'");
  });
});
