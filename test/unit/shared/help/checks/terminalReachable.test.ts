import { describe, expect, it } from 'vitest';
import { terminalReachableHelp as help } from '../../../../../shared/help/checks/terminalReachable.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of terminalReachable', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says that what was read is kept when the line broke', () => {
    expect(help.findings.brokenOff.explanation.en).toMatch(/kept/);
  });
});
