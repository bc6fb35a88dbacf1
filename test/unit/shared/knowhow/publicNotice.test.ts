import { describe, expect, it } from 'vitest';
import { endOf, noticeDraftSchema, noticePhase, startOf } from '../../../../shared/knowhow/publicNotice.ts';
import { aNoticeDraft } from '../../../support/notices.ts';

const isGood = (changes: Parameters<typeof aNoticeDraft>[0]): boolean =>
  noticeDraftSchema.safeParse(aNoticeDraft(changes)).success;

describe('a notice', () => {
  it('begins and ends at local minutes; without times it takes whole days', () => {
    const days = aNoticeDraft({ startsAt: null, endsOn: '2026-11-23', endsAt: null });
    expect([startOf(days), endOf(days)]).toEqual(['2026-11-22T00:00', '2026-11-23T23:59']);
    expect(endOf(aNoticeDraft({ endsOn: null, endsAt: null }))).toBeNull();
  });

  it('is to come, in force up to its last minute, and over', () => {
    const notice = aNoticeDraft({ startsAt: '23:30', endsOn: '2026-11-23', endsAt: '04:00' });
    expect(noticePhase(notice, '2026-11-22T23:29')).toBe('upcoming');
    expect(noticePhase(notice, '2026-11-22T23:30')).toBe('active');
    expect(noticePhase(notice, '2026-11-23T04:00')).toBe('active');
    expect(noticePhase(notice, '2026-11-23T04:01')).toBe('over');
    expect(noticePhase({ ...notice, endsOn: null, endsAt: null }, '2099-01-01T00:00')).toBe('active');
  });

  it('does not end before it begins, has a day for each time, and a maintenance ends', () => {
    expect(isGood({})).toBe(true);
    expect(isGood({ endsOn: '2026-11-21' })).toBe(false);
    expect(isGood({ startsAt: '09:00', endsOn: '2026-11-22', endsAt: '08:59' })).toBe(false);
    expect(isGood({ kind: 'rule', endsOn: null, endsAt: '08:00' })).toBe(false);
    expect(isGood({ kind: 'maintenance', endsOn: null, endsAt: null })).toBe(false);
    expect(isGood({ kind: 'rule', endsOn: null, endsAt: null })).toBe(true);
  });

  it.each([
    { title: ' ' },
    { title: 'a\nb' },
    { issuer: '' },
    { startsOn: '2026-02-30' },
    { startsAt: '24:00' },
    { text: 'x'.repeat(2001) },
  ])('is refused with %j', (changes) => {
    expect(isGood(changes)).toBe(false);
  });
});
