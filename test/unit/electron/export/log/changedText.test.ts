import { expect, it } from 'vitest';
import { changedFrom, changedText } from '../../../../../electron/export/log/changedText.ts';

it('every value of a change comes back from its cell', () => {
  for (const value of ['', 'a', '5', 'null', '"x"', 5, true, ['a'], { a: 'x', b: ['y'], c: null }]) {
    expect(changedFrom(changedText(value))).toEqual(value);
  }
  expect(changedText('前台')).toBe('前台');
  expect(changedFrom('{"a":{"b":1}}')).toBeUndefined();
});
