import { expect, it } from 'vitest';
import { eposE } from '../../../../../shared/diagnosis/responseCodes/eposE.ts';

it.each([
  ['97', 'TERMINAL_REG'],
  ['Q4', 'TERMINAL_REG'],
  ['P8', 'PERMISSION'],
  ['Q8', 'SIGN_IN'],
  ['R8', 'PERMISSION'],
  ['R9', 'KEYS_PARAMS'],
  ['E7', 'KEYS_PARAMS'],
  ['T3', 'MERCHANT_REG'],
])('the ePOS host means by %s: %s', (code, action) => {
  expect(eposE.find((row) => row.code === code)?.action).toBe(action);
});

it.each(['F3', 'F5', 'F6', 'ED'])('the ePOS host refuses a second registration with %s, so none is advised', (code) => {
  expect(eposE.find((row) => row.code === code)?.cashier.zh).toMatch(/^不要再登记一次/);
});
