import { expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { exportErrorAdvice } from '../../../../shared/error/exportErrorAdvice.ts';

it('advice exists for every code about exports and logs that are imported, and for no other', () => {
  expect(Object.keys(exportErrorAdvice).sort()).toEqual(
    errorCodes.filter((code) => /^(exports|logimport)\./.test(code)).sort(),
  );
});
