import { expect, it } from 'vitest';
import { errorCodes } from '../../../../shared/error/appError.ts';
import { inspectionErrorAdvice, inspectionFactNames } from '../../../../shared/error/inspectionErrorAdvice.ts';

it('has advice for every code of photos, visits and evidence, and words for each fact that may be missing', () => {
  const codes = errorCodes.filter((code) => /^(baseline|visitor|evidence)\./.test(code));
  expect(Object.keys(inspectionErrorAdvice).sort()).toEqual([...codes].sort());
  expect(Object.keys(inspectionFactNames)).toContain('megabytes');
});
