import { describe, expect, it } from 'vitest';
import {
  AppFailure,
  appErrorSchema,
  errorCodes,
  failure,
  success,
  toAppError,
} from '../../../../shared/error/appError.ts';

describe('results', () => {
  it('hold a value or an error with code, facts and details', () => {
    expect(success(3)).toEqual({ ok: true, value: 3 });
    expect(failure('transport.busy', { address: 'serial:COM7' }, 'EBUSY')).toEqual({
      ok: false,
      error: { code: 'transport.busy', facts: { address: 'serial:COM7' }, details: 'EBUSY' },
    });
  });

  it('have codes that are unique and of the form area.reason', () => {
    expect(new Set(errorCodes).size).toBe(errorCodes.length);
    for (const code of errorCodes) expect(code).toMatch(/^[a-z]+\.[a-z-]+$/);
  });

  it('leave absent details away, so that the schema takes every one', () => {
    const made = failure('link.silent');
    expect('details' in made.error).toBe(false);
    expect(appErrorSchema.safeParse(made.error).success).toBe(true);
  });
});

describe('toAppError', () => {
  it('keeps the code of an AppFailure', () => {
    expect(toAppError(new AppFailure({ code: 'store.disk-full', facts: {} })).code).toBe('store.disk-full');
  });

  it('takes anything else for a bug of ours and keeps its words for the technician', () => {
    expect(toAppError(new TypeError('x is undefined'))).toEqual({
      code: 'internal.bug',
      facts: {},
      details: 'TypeError: x is undefined',
    });
    expect(toAppError('odd').details).toBe('odd');
  });
});
