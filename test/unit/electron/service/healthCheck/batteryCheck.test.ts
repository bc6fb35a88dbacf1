import { describe, expect, it } from 'vitest';
import { batteryCheck } from '../../../../../electron/service/healthCheck/batteryCheck.ts';
import { batteryVoltageHelp } from '../../../../../shared/help/checks/batteryVoltage.ts';
import { aContext } from '../../../../support/checkContext.ts';

const check = batteryCheck(batteryVoltageHelp, 'battery.voltage');

describe('a check of the battery', () => {
  it('puts the charging state beside the value', () => {
    const { evidence } = check.judge(
      aContext({ values: { 'battery.voltage': 3.12 }, facts: { charging: 'charging' } }),
    );
    expect(evidence).toMatchObject([
      { key: 'battery.voltage', unit: 'V' },
      { key: 'battery.charging', value: 'charging' },
    ]);
  });

  it('passes where no battery is fitted', () => {
    expect(check.judge(aContext({ facts: { charging: 'noBattery' } }))).toMatchObject({ outcome: 'pass' });
  });

  it('is not offered where only the charging state is known', () => {
    expect(check.judge(aContext({ facts: { charging: 'full' } })).outcome).toBe('notSupported');
  });

  it.each([
    [2.5, 'pass'],
    [2.499, 'warn'],
    [0, 'warn'],
  ])('judges %s V as %s: the bound itself is kept', (value, outcome) => {
    expect(check.judge(aContext({ values: { 'battery.voltage': value } })).outcome).toBe(outcome);
  });
});
