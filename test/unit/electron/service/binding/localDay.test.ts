import { describe, expect, it } from 'vitest';
import { localDay, localDayOf, momentOf } from '../../../../../electron/service/binding/localDay.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';

describe('local days', () => {
  const clock = createFakeClock(Date.UTC(2026, 10, 22, 17, 0, 0));

  it('begin at local midnight', () => {
    expect(localDay(clock, clock.now())).toBe('2026-11-23');
    expect(localDayOf(clock, '2026-11-22T15:59:59.000Z')).toBe('2026-11-22');
  });

  it('are stood for by their local noon, and never by a moment still to come', () => {
    expect(momentOf(clock, '2026-11-20')).toBe('2026-11-20T04:00:00.000Z');
    expect(momentOf(clock, '2026-11-23')).toBe('2026-11-22T17:00:00.000Z');
  });
});
