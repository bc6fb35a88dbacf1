import { describe, expect, it } from 'vitest';
import { pairUp } from '../../../../shared/compare/pairUp.ts';

const name = (text: string): string => text.charAt(0);

describe('two lists side by side', () => {
  it('bring items of the same name together and leave a gap for the others', () => {
    expect(pairUp(['a1', 'b1'], ['b2', 'c2'], name)).toEqual([
      { key: 'a', before: 'a1', after: null },
      { key: 'b', before: 'b1', after: 'b2' },
      { key: 'c', before: null, after: 'c2' },
    ]);
  });

  it('pair two of the same name in their order, losing none', () => {
    expect(pairUp(['a1', 'a2'], ['a3'], name)).toEqual([
      { key: 'a', before: 'a1', after: 'a3' },
      { key: 'a #2', before: 'a2', after: null },
    ]);
  });
});
