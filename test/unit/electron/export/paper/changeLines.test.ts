import { expect, it } from 'vitest';
import { changeLines } from '../../../../../electron/export/paper/changeLines.ts';
import type { Language } from '../../../../../shared/model/bilingual.ts';

const reader = (language: Language) => ({ language, time: (utc: string) => `local ${utc.slice(0, 10)}` });

it('says what became of each value and leaves out what stayed', () => {
  const before = { limit: 3.1, unit: 'V', note: null };
  expect(changeLines(before, { limit: 3.3, unit: 'V', note: 'x' }, reader('en'))).toEqual([
    'Limit: 3.1 → 3.3',
    'Note: – → x',
  ]);
  expect(changeLines('a', 'b', reader('en'))).toEqual(['a → b']);
  expect(changeLines(null, { pages: 3, nonsense: ['a', 'b'] }, reader('en'))).toEqual(['Pages: 3', 'nonsense: a, b']);
  expect(changeLines({ on: true }, null, reader('en'))).toEqual(['On: yes → –']);
  expect(changeLines(null, undefined, reader('zh'))).toEqual([]);
});

it('uses the words of the reader for names, codes and moments, and prints no program text', () => {
  expect(changeLines(null, { findingsOpened: ['battery.voltage', 'x'] }, reader('zh'))).toEqual([
    '新问题: 电池电压、x',
  ]);
  expect(changeLines({ theme: 'dark' }, { theme: 'light' }, reader('zh'))).toEqual(['外观: 深色 → 浅色']);
  expect(changeLines(null, { doneAt: '2026-11-22T01:30:00.000Z' }, reader('en'))).toEqual([
    'Done at: local 2026-11-22',
  ]);
  const [line] = changeLines({ scope: '{"kind":"all"}' }, { scope: '{"kind":"units"}' }, reader('en'));
  expect(line).toMatch(/^Scope: \(/);
  expect(changeLines(null, { title: '[急] 换纸' }, reader('zh'))).toEqual(['标题: [急] 换纸']);
});
