import { describe, expect, it } from 'vitest';
import { lastApprovedIn, withLaterSale } from '../../../../../electron/service/binding/lastApproved.ts';
import { createFakeClock } from '../../../../support/fakeClock.ts';
import { aRegisterRecord, keptAt } from '../../../../support/registerRecord.ts';

const result = (responseCode: string, operation: 'sale' | 'qr' | 'signOn', at: string | null) => ({
  responseCode,
  operation,
  at,
});

describe('the last approved transaction', () => {
  const clock = createFakeClock();

  it('is the newest approved sale, at the local time of the terminal', () => {
    const results = [
      result('97', 'sale', '2026-11-22T09:12:00'),
      result('00', 'signOn', '2026-11-22T09:00:00'),
      result('00', 'qr', '2026-11-21T18:00:00'),
      result('00', 'sale', '2026-11-20T18:00:00'),
    ];
    expect(lastApprovedIn(results, clock)).toBe('2026-11-21T10:00:00.000Z');
  });

  it('is none without a time, and never later than now', () => {
    expect(lastApprovedIn(null, clock)).toBeNull();
    expect(lastApprovedIn([result('00', 'sale', null), result('A2', 'sale', '2026-11-01T00:00:00')], clock)).toBeNull();
    expect(lastApprovedIn([result('00', 'sale', '2027-01-01T00:00:00')], clock)).toBe('2026-11-22T01:30:05.000Z');
  });

  it('is kept when it is later than what is known', () => {
    const record = aRegisterRecord({ lastApprovedAt: '2026-11-21T10:00:00.000Z' });
    expect(withLaterSale(record, '2026-11-20T10:00:00.000Z', keptAt)).toBeNull();
    expect(withLaterSale(record, null, keptAt)).toBeNull();
    const later = withLaterSale(record, '2026-11-22T01:00:00.000Z', keptAt);
    expect(later?.fields.lastApprovedAt).toMatchObject({ value: '2026-11-22T01:00:00.000Z', source: 'device' });
  });
});
