import { expect, it } from 'vitest';
import { plainText } from '../../../../../shared/diagnosis/responseCodes/plainText.ts';

it.each([
  ['ａ０', 'a0'],
  ['　９７　', '97'],
  ['A\u200b0\u0007', 'A0'],
  ['−103', '-103'],
  ['終端', '終端'],
])('%j is compared as %j', (typed, plain) => {
  expect(plainText(typed)).toBe(plain);
});
