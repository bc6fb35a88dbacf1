import { describe, expect, it } from 'vitest';
import { componentStatesHelp as help } from '../../../../../shared/help/checks/componentStates.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of componentStates', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says that a restart does not clear fraud', () => {
    expect(help.findings.fraud.remedy.en).toMatch(/restart does not clear/);
  });
});
