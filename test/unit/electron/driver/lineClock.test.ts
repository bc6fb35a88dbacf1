import { expect, it } from 'vitest';
import { lineClock } from '../../../../electron/driver/lineClock.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';

it('shows the time at which it began, and from then on what went by, wherever the hands are put', () => {
  let [wall, steady] = [5_000, 700];
  const clock = lineClock({ ...createFakeClock(), now: () => wall, steady: () => steady });
  expect(clock.now()).toBe(5_000);
  [wall, steady] = [-1e12, 701.5];
  expect(clock.now()).toBe(5_002);
});

it('is the clock itself where nothing steady is known', () => {
  const clock = createFakeClock();
  expect(lineClock(clock)).toBe(clock);
});
