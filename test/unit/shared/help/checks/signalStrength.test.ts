import { describe, expect, it } from 'vitest';
import { signalStrengthHelp as help } from '../../../../../shared/help/checks/signalStrength.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of signalStrength', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('sends a denied modem to the network provider', () => {
    expect(help.findings.notRegistered.who).toMatch(/isp/);
  });
});
