import { describe, expect, it } from 'vitest';
import { signalStrengthCheck as check } from '../../../../../electron/service/healthCheck/signalStrengthCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('signal.strength', () => {
  it.each([
    [10, 'pass'],
    [9, 'warn'],
    [0, 'warn'],
  ])('judges CSQ %s as %s', (csq, outcome) => {
    expect(check.judge(aContext({ values: { 'signal.csq': csq } })).outcome).toBe(outcome);
  });

  it.each(['none', 'searching', 'denied'] as const)(
    'warns when the modem is %s in its network',
    (networkRegistration) => {
      const result = check.judge(aContext({ values: { 'signal.csq': 20 }, facts: { networkRegistration } }));
      expect(result).toMatchObject({ outcome: 'warn', who: 'isp' });
    },
  );

  it('passes for a modem that is in its network though the strength is not known', () => {
    expect(check.judge(aContext({ facts: { networkRegistration: 'home' } })).outcome).toBe('pass');
  });

  it('judges dBm where only that is given', () => {
    const weak = { values: { 'signal.dbm': -101 }, bounds: { 'signal.dbm': { warnBelow: -93 } } };
    expect(check.judge(aContext(weak)).outcome).toBe('warn');
  });

  it('is not offered where nothing is known', () => {
    expect(check.judge(aContext()).outcome).toBe('notSupported');
    expect(check.judge(aContext({ facts: { networkRegistration: 'unknown' } })).outcome).toBe('notSupported');
  });
});
