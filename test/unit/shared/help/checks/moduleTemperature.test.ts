import { describe, expect, it } from 'vitest';
import { moduleTemperatureHelp as help } from '../../../../../shared/help/checks/moduleTemperature.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of moduleTemperature', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says how to cool a terminal', () => {
    expect(help.findings.warnHigh.remedy?.en).toMatch(/sun/);
  });
});
