import { describe, expect, it } from 'vitest';
import { terminalMoment } from '../../../../../electron/service/resolver/caseTime.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

const clock = createFakeClock();

describe('a terminal’s own time', () => {
  it('stands in the time of this place', () => {
    expect(terminalMoment(clock, '2026-11-22T09:12:00', 0)).toBe('2026-11-22T09:12:00+08:00');
    expect(terminalMoment(clock, '2026-11-22T09:12', 60)).toBe('2026-11-22T09:11:00+08:00');
  });

  it('is no time where the clock is more than a day off, or the text is none', () => {
    expect(terminalMoment(clock, '2026-11-22T09:12:00', 200_000)).toBeNull();
    expect(terminalMoment(clock, 'yesterday', 0)).toBeNull();
    expect(terminalMoment(clock, null, 0)).toBeNull();
  });
});
