import { describe, expect, it } from 'vitest';
import { clockOffsetOf } from '../../../../electron/service/checkBackground.ts';
import { clockDriftCheck } from '../../../../electron/service/healthCheck/clockDriftCheck.ts';
import { aContext, readAt } from '../../../support/checkContext.ts';
import { aReading, aReport } from '../../../support/records.ts';

describe('the clock of a record', () => {
  it('is its reading, or what was found of a clock that was reset', () => {
    const read = aReport({ terminalId: 'a', readings: [aReading({ metric: 'clock.offset', value: -90, unit: 's' })] });
    expect(clockOffsetOf(read)).toBe(-90);
    const implausible = [
      { metric: 'clock.offset' as const, value: -1.7e9, source: 'status' as const, takenAt: readAt },
    ];
    const reset = clockDriftCheck.judge(aContext({ sorted: { implausible } }));
    expect(clockOffsetOf(aReport({ terminalId: 'a', readings: [], checks: [reset] }))).toBe(-1.7e9);
    expect(clockOffsetOf(aReport({ terminalId: 'a', readings: [], checks: [] }))).toBeNull();
  });
});
