import { expect, it } from 'vitest';
import { changeLines } from '../../../../../electron/export/paper/changeLines.ts';

it('says what became of each value and leaves out what stayed', () => {
  expect(changeLines({ limit: 3.1, unit: 'V', note: null }, { limit: 3.3, unit: 'V', note: 'x' }, 'en')).toEqual([
    'limit: 3.1 → 3.3',
    'Note: – → x',
  ]);
  expect(changeLines('a', 'b', 'en')).toEqual(['a → b']);
  expect(changeLines(null, { pages: 3, kinds: ['a', 'b'] }, 'en')).toEqual(['pages: 3', 'kinds: a, b']);
  expect(changeLines({ on: true }, null, 'en')).toEqual(['on: true → –']);
  expect(changeLines(null, undefined, 'zh')).toEqual([]);
  expect(changeLines(null, { findingsOpened: ['battery.voltage', 'x'] }, 'zh')).toEqual(['新问题: 电池电压、x']);
});
