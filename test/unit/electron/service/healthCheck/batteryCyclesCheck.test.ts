import { describe, expect, it } from 'vitest';
import { batteryCyclesCheck } from '../../../../../electron/service/healthCheck/batteryCyclesCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('battery.cycles', () => {
  it('warns beyond five hundred charges', () => {
    const judge = (cycles: number) => batteryCyclesCheck.judge(aContext({ values: { 'battery.cycles': cycles } }));
    expect(judge(500).outcome).toBe('pass');
    expect(judge(501)).toMatchObject({ outcome: 'warn', who: 'merchant' });
  });

  it('passes a terminal without a battery and is not offered by one that does not count', () => {
    expect(batteryCyclesCheck.judge(aContext({ facts: { charging: 'noBattery' } })).outcome).toBe('pass');
    expect(batteryCyclesCheck.judge(aContext()).outcome).toBe('notSupported');
  });
});
