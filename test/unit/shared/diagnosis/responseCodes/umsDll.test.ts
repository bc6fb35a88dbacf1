import { expect, it } from 'vitest';
import { umsDll } from '../../../../../shared/diagnosis/responseCodes/umsDll.ts';

const listed = 'Z0 Z1 Z2 Z3 Z4 Z5 Y1 Y5 Y8 X4 X7 ZA 1I 1K 1H 2B 2D P0 P2 P3 3E 3G -103 -102';

it('the interface program has all codes of its list', () => {
  expect(umsDll.map(({ code }) => code).sort()).toEqual(listed.split(' ').sort());
});

it.each([
  ['2B', 'TERMINAL_REG', /终端号/],
  ['2D', 'MERCHANT_REG', /商户号/],
])('the interface program tells a wrong pair of numbers with %s; the line is not blamed', (code, action, words) => {
  const row = umsDll.find((each) => each.code === code);
  expect(row?.action).toBe(action);
  expect(row?.meaning.zh).toMatch(words);
  expect(row?.cashier.zh).toMatch(/不是网络问题.*换过机器/);
});

it('the interface program never reports an approval', () => {
  expect(umsDll.filter(({ action }) => action.startsWith('APPROVED'))).toEqual([]);
});
