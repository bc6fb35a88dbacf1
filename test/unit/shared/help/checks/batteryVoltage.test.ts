import { describe, expect, it } from 'vitest';
import { batteryVoltageHelp as help } from '../../../../../shared/help/checks/batteryVoltage.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of batteryVoltage', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says that the kind of cell is not known', () => {
    expect(help.how.en).toMatch(/unknown/);
  });
});
