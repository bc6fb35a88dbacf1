import { describe, expect, it } from 'vitest';
import { mustBeUsable } from '../../../../../electron/service/people/usablePin.ts';

const problem = (pin: string): unknown => {
  try {
    mustBeUsable(pin);
    return null;
  } catch (thrown) {
    return thrown;
  }
};

describe('a PIN that can be set', () => {
  it('has 4 to 12 digits and is not what everybody tries first', () => {
    expect(['4826', '735128', '902746318450'].map(problem)).toEqual([null, null, null]);
    for (const pin of ['0000', '1234', '4321', '8901', '1212', '123123', '2580']) {
      expect(problem(pin)).toMatchObject({ appError: { code: 'person.weak-pin' } });
    }
  });

  it('does not stand in the error where it cannot be used', () => {
    expect(problem('48a6')).toMatchObject({ appError: { code: 'input.invalid', facts: { found: '4' } } });
    expect(JSON.stringify(problem('4826173509182'))).not.toContain('4826173509182');
  });
});
