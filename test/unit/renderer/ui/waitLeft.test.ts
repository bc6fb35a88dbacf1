import { expect, it } from 'vitest';
import { asksToWait, waitLeft } from '../../../../renderer/ui/waitLeft.ts';
import { failure } from '../../../../shared/error/appError.ts';

it('counts from when an error was seen first, each one for itself, and ends at nought', () => {
  const { error } = failure('person.must-wait', { person: 'Li', seconds: 30 });
  const later = failure('access.code-wait', { seconds: 60 }).error;
  expect([waitLeft(error, 5000), waitLeft(error, 5400), waitLeft(error, 15_000)]).toEqual([30, 30, 20]);
  expect(waitLeft(later, 15_000)).toBe(60);
  expect([waitLeft(error, 34_999), waitLeft(error, 35_000), waitLeft(error, 900_000)]).toEqual([1, 0, 0]);
});

it('says nothing of errors that ask nobody to wait', () => {
  expect(waitLeft(failure('person.wrong-pin', { person: 'Li' }).error, 0)).toBeNull();
  expect(waitLeft(failure('person.wrong-pin', { person: 'Li', seconds: 30 }).error, 0)).toBe(30);
  expect(asksToWait(failure('access.code-wait', {}).error)).toBe(false);
  expect(asksToWait(failure('access.code-wait', { seconds: 1 }).error)).toBe(true);
  expect(waitLeft(failure('export.cancelled', { seconds: 3 }).error, 0)).toBeNull();
});
