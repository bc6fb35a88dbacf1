import { describe, expect, it } from 'vitest';
import { validValues } from '../../../../../electron/service/binding/validValues.ts';

describe('texts of fields', () => {
  it('are kept in their form, emptied, or refused in words', () => {
    expect(validValues({ tid: ' 10000117 ', store: null })).toEqual({ tid: '10000117', store: null });
    expect(() => validValues({ mid: '123' })).toThrow('register.invalid-field');
  });
});
