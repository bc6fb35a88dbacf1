import { describe, expect, it } from 'vitest';
import { terminalLocksCheck as check } from '../../../../../electron/service/healthCheck/terminalLocksCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('terminal.locks', () => {
  it('passes without a lock', () => {
    expect(check.judge(aContext({ facts: { locks: [] } })).outcome).toBe('pass');
  });

  it.each(['outOfOrder', 'secureModuleChanged'] as const)('fails for %s', (lock) => {
    expect(check.judge(aContext({ facts: { locks: ['printer', lock] } }))).toMatchObject({
      outcome: 'fail',
      who: 'technician',
    });
  });

  it.each(['reconciliation', 'service', 'lowBattery', 'mdbNotReady', 'transactionLogDefective'] as const)(
    'warns for %s',
    (lock) => {
      expect(check.judge(aContext({ facts: { locks: [lock] } })).outcome).toBe('warn');
    },
  );

  it('names every lock with its way out, the worst first', () => {
    const result = check.judge(aContext({ facts: { locks: ['printer', 'outOfOrder'] } }));
    expect(result.explanation.en).toContain('locks or notices (2): out of order, printer lock');
    expect(result.remedy?.en).toMatch(/another terminal.*paper/);
    expect(result.evidence.map(({ value }) => value)).toEqual(['printer', 'outOfOrder']);
  });

  it('is not offered where the terminal does not list locks', () => {
    expect(check.judge(aContext()).outcome).toBe('notSupported');
  });
});
