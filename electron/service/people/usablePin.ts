// Whether a PIN can be set: digits, enough of them, and not those that everybody tries first.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { isWeakPin, pinSchema } from '../../../shared/people/person.ts';

/** Throws unless it is one; the PIN itself is not in the error. Codes: input.invalid, person.weak-pin */
export const mustBeUsable = (pin: string): void => {
  if (!pinSchema.safeParse(pin).success) {
    const facts = { field: 'PIN', found: `${pin.length}`, expected: '4–12' };
    throw new AppFailure(failure('input.invalid', facts).error);
  }
  if (isWeakPin(pin)) throw new AppFailure(failure('person.weak-pin', {}).error);
};
