import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../../electron/service/changeOf.ts';

describe('before and after', () => {
  it('name only what differs, under the same names', () => {
    expect(changeOf({ a: 1, b: 'x', id: '1', updatedAt: 'y' }, { a: 1, b: 'z', id: '2', updatedAt: 'w' })).toEqual({
      before: { b: 'x' },
      after: { b: 'z' },
    });
  });

  it('have one side where something begins or ends', () => {
    expect(changeOf(null, { a: 1, b: null })).toEqual({ before: null, after: { a: 1 } });
    expect(changeOf({ a: 1 }, null)).toEqual({ before: { a: 1 }, after: null });
    expect(changeOf(undefined, 7)).toEqual({ before: null, after: { value: 7 } });
  });

  it('keep lists of texts, write nested values as JSON, and cut what is long', () => {
    const { after } = changeOf({}, { list: ['a'], nested: { x: 1 }, long: 'x'.repeat(900) });
    expect(after).toMatchObject({ list: ['a'], nested: '{"x":1}' });
    expect(String((after as Record<string, unknown>)['long'])).toHaveLength(501);
  });
});
