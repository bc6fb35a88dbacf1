import { describe, expect, it } from 'vitest';
import { firstToEnd } from '../../../../electron/service/certificateDays.ts';
import { certificateExpiryCheck } from '../../../../electron/service/healthCheck/certificateExpiryCheck.ts';
import { aContext, silentFacts } from '../../../support/checkContext.ts';
import { aReport } from '../../../support/records.ts';

const today = '2026-11-22 09:30:05';
const keys = (date: string) => ({
  ...silentFacts,
  software: [{ kind: 'caKeys' as const, name: 'CAPK', version: '1', date }],
});

describe('days left of certificates', () => {
  it('are those of the first to end', () => {
    const certificates = [
      { name: { zh: 'B', en: 'B' }, validUntil: '2027-01-01', source: '06 1A' },
      { name: { zh: 'A', en: 'A' }, validUntil: '2026-11-30', source: '06 1A' },
    ];
    expect(firstToEnd({ ...silentFacts, certificates }, null, today)).toMatchObject({ day: '2026-11-30', daysLeft: 8 });
  });

  it('are unknown where no day is told, or where a past one may be the day of loading', () => {
    expect(firstToEnd(silentFacts, null, today)).toBeNull();
    expect(firstToEnd(keys('2026-06-30'), null, today)).toBeNull();
    const other = {
      ...silentFacts,
      software: [{ kind: 'firmware' as const, name: 'OS', version: '1', date: '2031-01-01' }],
    };
    expect(firstToEnd(other, null, today)).toBeNull();
  });

  it('stay an end of validity once it was seen ahead, also when it has passed', () => {
    expect(firstToEnd(keys('2031-12-31'), null, today)?.daysLeft).toBe(1865);
    const facts = { software: keys('2026-11-21').software };
    const before = certificateExpiryCheck.judge({
      ...aContext({ facts }),
      readAt: '2026-11-20T01:30:05.000Z',
    });
    expect(before.outcome).toBe('warn');
    const previous = aReport({ terminalId: 'a', checks: [before] });
    expect(firstToEnd(keys('2026-11-21'), previous, today)).toMatchObject({ daysLeft: -1 });
  });
});
