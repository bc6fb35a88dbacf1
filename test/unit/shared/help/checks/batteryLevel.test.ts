import { describe, expect, it } from 'vitest';
import { batteryLevelHelp as help } from '../../../../../shared/help/checks/batteryLevel.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of batteryLevel', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('advises to charge when the level is low', () => {
    expect(help.findings.warnLow.remedy?.en).toMatch(/power supply/);
  });
});
