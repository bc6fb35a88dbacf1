import { describe, expect, it } from 'vitest';
import { batteryConditionCheck as check } from '../../../../../electron/service/healthCheck/batteryConditionCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('battery.condition', () => {
  it.each([
    ['good', 'pass'],
    ['unknown', 'pass'],
    ['overheat', 'warn'],
    ['cold', 'warn'],
    ['dead', 'fail'],
    ['overVoltage', 'fail'],
    ['failure', 'fail'],
  ] as const)('judges a battery that is called %s as %s', (batteryHealth, outcome) => {
    const result = check.judge(aContext({ facts: { batteryHealth } }));
    expect(result.outcome).toBe(outcome);
    expect(result.evidence).toEqual([{ key: 'battery.health', value: batteryHealth, source: 'dumpsys battery' }]);
  });

  it('passes where no battery is fitted', () => {
    expect(check.judge(aContext({ facts: { charging: 'noBattery' } })).outcome).toBe('pass');
  });

  it('is not offered where the terminal does not say', () => {
    expect(check.judge(aContext()).outcome).toBe('notSupported');
  });
});
