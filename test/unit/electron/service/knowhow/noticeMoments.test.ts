import { describe, expect, it } from 'vitest';
import { inForceAt, inOrder, minuteOf, worthShowing } from '../../../../../electron/service/knowhow/noticeMoments.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { aNotice } from '../../../../support/notices.ts';

const nobody = { acquirers: [], store: null, model: null };

describe('notices at moments', () => {
  it('are compared in the time of the shop: 23:30 in Shanghai is another day than in London', () => {
    const clock = createFakeClock();
    const at = Date.parse('2026-11-22T16:30:00.000Z');
    const minute = minuteOf(clock, at);
    expect(minute).toBe(new Date(at + clock.zoneMinutes(at) * 60_000).toISOString().slice(0, 16));
    const notice = aNotice({
      startsOn: minute.slice(0, 10),
      startsAt: minute.slice(11),
      endsOn: minute.slice(0, 10),
      endsAt: minute.slice(11),
    });
    expect(inForceAt([notice], nobody, clock, [at])).toEqual([notice]);
    expect(inForceAt([notice], nobody, clock, [at - 60_000, at + 60_000])).toEqual([]);
    expect(inForceAt([notice], nobody, clock, [])).toEqual([]);
  });

  it('are shown two weeks ahead, and a reviewed one without an end no more', () => {
    const clock = createFakeClock();
    const day = (days: number) => minuteOf(clock, clock.now() + days * 86_400_000).slice(0, 10);
    const soon = aNotice({ startsOn: day(13), endsOn: day(13) });
    const far = aNotice({ startsOn: day(20), endsOn: day(20) });
    const rule = aNotice({
      kind: 'rule',
      startsOn: day(-30),
      endsOn: null,
      review: { at: '2026-11-21T00:00:00.000Z', by: 'Li', note: '' },
    });
    expect(worthShowing([far, soon, rule], nobody, clock)).toEqual([soon]);
  });

  it('stand in the order of now, next and last', () => {
    const clock = createFakeClock();
    const day = (days: number) => minuteOf(clock, clock.now() + days * 86_400_000).slice(0, 10);
    const of = (title: string, start: number, end: number) =>
      aNotice({ title, startsOn: day(start), endsOn: day(end) });
    const all = [of('later', 5, 6), of('over', -9, -8), of('now', -1, 1), of('next', 2, 3), of('just over', -3, -2)];
    expect(inOrder(all, clock).map(({ title }) => title)).toEqual(['now', 'next', 'later', 'just over', 'over']);
  });
});
