import { describe, expect, it } from 'vitest';
import { guidedSimHelp as help } from '../../../../../shared/help/checks/guidedSim.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.sim', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('sends for a new card where it came from', () => {
    expect(help.findings.failed.who).toBe('isp');
    expect(help.findings.otherCard.who).toBe('acquirer');
  });
});
