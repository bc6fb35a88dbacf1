import { expect, it } from 'vitest';
import { changeLines } from '../../../../../electron/export/paper/changeLines.ts';

it('says what became of each value and leaves out what stayed', () => {
  expect(changeLines({ limit: 3.1, unit: 'V', note: null }, { limit: 3.3, unit: 'V', note: 'x' })).toEqual([
    'limit: 3.1 → 3.3',
    'note: – → x',
  ]);
  expect(changeLines('a', 'b')).toEqual(['a → b']);
  expect(changeLines(null, { pages: 3, kinds: ['a', 'b'] })).toEqual(['pages: 3', 'kinds: a, b']);
  expect(changeLines({ on: true }, null)).toEqual(['on: true → –']);
  expect(changeLines(null, undefined)).toEqual([]);
});
