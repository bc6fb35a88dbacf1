import { describe, expect, it } from 'vitest';
import { mustBeValid } from '../../../../../electron/service/register/mustBeValid.ts';
import { AppFailure } from '../../../../../shared/error/appError.ts';

describe('texts of fields', () => {
  it('come back as they are kept, with what is only worth a look', () => {
    const { values, issues } = mustBeValid({ serialNumber: ' n300w0012345 ', store: '一号店', note: '' });
    expect(values).toMatchObject({ serialNumber: 'N300W0012345', store: '一号店', note: null });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('name the first that is refused, and how many more there are', () => {
    let thrown: unknown = null;
    try {
      mustBeValid({ tid: '123', mid: '1' });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AppFailure);
    expect(thrown instanceof AppFailure ? thrown.appError : null).toMatchObject({
      code: 'register.invalid-field',
      facts: { registerField: 'mid', more: 1 },
    });
  });
});
