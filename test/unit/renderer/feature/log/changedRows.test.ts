import { describe, expect, it } from 'vitest';
import { changedRows } from '../../../../../renderer/feature/log/changedRows.ts';

describe('changedRows', () => {
  it('puts what changed first and keeps the rest', () => {
    expect(changedRows({ a: 1, b: 'x', c: true }, { a: 1, b: 'y', c: true })).toEqual([
      { name: 'b', before: 'x', after: 'y', isChanged: true },
      { name: 'a', before: 1, after: 1, isChanged: false },
      { name: 'c', before: true, after: true, isChanged: false },
    ]);
  });

  it('shows what came and what went', () => {
    expect(changedRows({ old: 'x' }, { fresh: ['a', 'b'] })).toEqual([
      { name: 'old', before: 'x', after: undefined, isChanged: true },
      { name: 'fresh', before: undefined, after: ['a', 'b'], isChanged: true },
    ]);
  });

  it('takes values without names', () => {
    expect(changedRows('light', 'dark')).toEqual([{ name: null, before: 'light', after: 'dark', isChanged: true }]);
    expect(changedRows(null, ['a'])).toEqual([{ name: null, before: undefined, after: ['a'], isChanged: true }]);
    expect(changedRows('x', { name: 'y' })).toEqual([
      { name: null, before: 'x', after: undefined, isChanged: true },
      { name: 'name', before: undefined, after: 'y', isChanged: true },
    ]);
  });

  it('has no rows where nothing was noted', () => {
    expect(changedRows(null, undefined)).toEqual([]);
    expect(changedRows({}, {})).toEqual([]);
  });

  it('is not fooled by names that every object has', () => {
    expect(changedRows({ a: 1 }, { constructor: 'x' }).map(({ name }) => name)).toEqual(['a', 'constructor']);
  });
});
