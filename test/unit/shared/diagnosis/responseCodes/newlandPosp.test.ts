import { expect, it } from 'vitest';
import { newlandPosp } from '../../../../../shared/diagnosis/responseCodes/newlandPosp.ts';

it.each([
  ['T2', /不符/, 'TERMINAL_REG'],
  ['T3', /未启用/, 'PERMISSION'],
  ['T4', /未登记/, 'TERMINAL_REG'],
])('the Newland front end means by %s: %s', (code, words, action) => {
  const row = newlandPosp.find((each) => each.code === code);
  expect(row?.meaning.zh).toMatch(words);
  expect(row?.action).toBe(action);
});
