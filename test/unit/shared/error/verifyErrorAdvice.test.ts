import { expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { verifyErrorAdvice } from '../../../../shared/error/verifyErrorAdvice.ts';

it('has advice for every code of verification, and names the file in it', () => {
  expect(Object.keys(verifyErrorAdvice).sort()).toEqual(errorCodes.filter((code) => code.startsWith('verify.')).sort());
  for (const { message } of Object.values(verifyErrorAdvice)) {
    expect(message.zh).toContain('{file}');
    expect(message.en).toContain('{file}');
  }
});
