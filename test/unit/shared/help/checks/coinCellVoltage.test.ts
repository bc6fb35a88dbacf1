import { describe, expect, it } from 'vitest';
import { coinCellVoltageHelp as help } from '../../../../../shared/help/checks/coinCellVoltage.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of coinCellVoltage', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('warns against opening the terminal', () => {
    expect(help.findings.warnLow.remedy?.en).toMatch(/opening it yourself triggers/);
  });
});
