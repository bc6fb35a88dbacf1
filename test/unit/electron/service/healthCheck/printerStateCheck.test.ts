import { describe, expect, it } from 'vitest';
import { printerStateCheck as check } from '../../../../../electron/service/healthCheck/printerStateCheck.ts';
import { aContext } from '../../../../support/checkContext.ts';

describe('printer.state', () => {
  it.each([
    ['ready', 'pass'],
    ['noPaper', 'warn'],
    ['coverOpen', 'warn'],
    ['tooHot', 'warn'],
    ['cutterFault', 'fail'],
    ['otherFault', 'fail'],
  ] as const)('judges %s as %s', (printer, outcome) => {
    expect(check.judge(aContext({ facts: { printer } })).outcome).toBe(outcome);
  });

  it('is not offered by a terminal without printer', () => {
    expect(check.judge(aContext()).outcome).toBe('notSupported');
  });
});
