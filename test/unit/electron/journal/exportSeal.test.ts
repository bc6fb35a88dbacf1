import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../../electron/journal/canonicalText.ts';
import {
  aboutHash,
  chainOf,
  leafDigits,
  sealOf,
  sealStart,
  signedForm,
} from '../../../../electron/journal/exportSeal.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the seal of a row', () => {
  it('shows 16 digits of the row’s own hash, then the chain (FORMAT.md, section 6)', () => {
    const start = sealStart('e1', ['a', 'b'], sha256);
    expect(start).toBe(sha256('terminal-steward export 1\ne1\n["a","b"]'));
    const leaf = sha256('["1","签到"]');
    const seal = sealOf(start, canonicalText(['1', '签到']), sha256);
    expect(seal).toBe(leaf.slice(0, leafDigits) + sha256(start + leaf));
    expect(chainOf(seal)).toBe(sha256(start + leaf));
  });

  it('covers an object by its canonical text, whatever the order of its names', () => {
    expect(sealOf('x', canonicalText({ b: 1, a: 'y' }), sha256)).toBe(
      sealOf('x', canonicalText({ a: 'y', b: 1 }), sha256),
    );
    expect(aboutHash({ b: 1, a: 'y' }, sha256)).toBe(sha256('{"a":"y","b":1}'));
  });

  it('is signed under its own purpose', () => {
    expect(signedForm('{}')).toBe('terminal-steward export statement 1\n{}');
  });
});
