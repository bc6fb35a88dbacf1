import { describe, expect, it } from 'vitest';
import { joinSpans, spansOf, withoutSpans } from '../../../../shared/support/span.ts';

describe('stretches of text', () => {
  it('become one where they overlap, called by the most serious kind', () => {
    expect(
      joinSpans([
        { from: 5, to: 9, kind: 'card' },
        { from: 0, to: 6, kind: 'phone' },
        { from: 9, to: 12, kind: 'email' },
        { from: 3, to: 3, kind: 'word' },
      ]),
    ).toEqual([
      { from: 0, to: 9, kind: 'card' },
      { from: 9, to: 12, kind: 'email' },
    ]);
  });

  it('are taken from a whole match or from one group of it', () => {
    expect(spansOf('a=1 a=2', /a=([0-9])/dg, 'pin', 1)).toEqual([
      { from: 2, to: 3, kind: 'pin' },
      { from: 6, to: 7, kind: 'pin' },
    ]);
    expect(spansOf('a=1', /a=/g, 'pin')).toEqual([{ from: 0, to: 2, kind: 'pin' }]);
  });

  it('can be taken out without moving what stands behind them, line ends included', () => {
    expect(withoutSpans('ab12\n34cd', [{ from: 2, to: 7, kind: 'card' }])).toBe('abxx\nxxcd');
  });
});
