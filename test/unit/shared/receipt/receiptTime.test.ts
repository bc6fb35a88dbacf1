import { describe, expect, it } from 'vitest';
import { readMoment, wholeMoment } from '../../../../shared/receipt/receiptTime.ts';

const read = (text: string, isLabelled = false, today: string | null = '2026-11-22') => {
  const moment = readMoment(text, isLabelled, today);
  return moment === null ? null : `${moment.date ?? '-'} ${moment.time ?? '-'} ${moment.confidence}`;
};

describe('date and time of a slip', () => {
  it.each([
    ['2026/11/22 09:12:34', '2026-11-22 09:12:34 high'],
    ['2026-11-22 9:12', '2026-11-22 09:12:00 high'],
    ['2026.11.22', '2026-11-22 - high'],
    ['2026年11月22日 09时12分34秒', '2026-11-22 09:12:34 high'],
    ['20261122 091234', '2026-11-22 09:12:34 high'],
    ['20261122091234', '2026-11-22 09:12:34 high'],
    ['NOV 22,2026 09:12:33 PM', '2026-11-22 21:12:33 high'],
    ['22 NOV 26 14:30', '2026-11-22 14:30:00 high'],
    ['22/11/2026 18:40:09', '2026-11-22 18:40:09 medium'],
    ['05/11/2026 18:40', '2026-11-05 18:40:00 low'],
    ['26/11/22 10:11:12', '2026-11-22 10:11:12 medium'],
    ['11/22 09:12', '2026-11-22 09:12:00 low'],
    ['11-22 09:12', '2026-11-22 09:12:00 low'],
    ['12-31 09:12', '2025-12-31 09:12:00 low'],
    ['12:00 AM 2026/11/22', '2026-11-22 00:00:00 high'],
    ['2026/02/30 25:99', null],
    ['998', null],
    ['', null],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('may be bare digits behind a label', () => {
    expect(read('091234', true)).toBe('- 09:12:34 medium');
    expect(read('1122', true)).toBe('2026-11-22 - low');
    expect(read('091234')).toBeNull();
  });

  it('has no year of its own without a day to count from', () => {
    expect(read('11/22', true, null)).toBeNull();
  });

  it('says where it stood', () => {
    expect(readMoment('at 2026/11/22 09:12:34 x', false, null)?.spans).toEqual([
      [3, 13],
      [14, 22],
    ]);
  });

  it('is written as one', () => {
    expect(wholeMoment({ date: '2026-11-22', time: '09:12:34' })).toBe('2026-11-22T09:12:34');
    expect(wholeMoment({ date: '2026-11-22', time: null })).toBe('2026-11-22');
    expect(wholeMoment({ date: null, time: '09:12:34' })).toBeNull();
  });
});
