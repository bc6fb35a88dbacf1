import { describe, expect, it } from 'vitest';
import { entryIn } from '../../../../../renderer/ui/log/entryIn.ts';

describe('entryIn', () => {
  it('reads a number and nothing else', () => {
    expect(entryIn(new URLSearchParams('kind=job&entry=123'))).toBe(123);
    for (const text of ['', 'entry=', 'entry=0', 'entry=-1', 'entry=1e3', 'entry=1.5', 'entry=99999999999999999999']) {
      expect(entryIn(new URLSearchParams(text))).toBeNull();
    }
  });
});
