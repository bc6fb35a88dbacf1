import { describe, expect, it } from 'vitest';
import { clockDriftHelp as help } from '../../../../../shared/help/checks/clockDrift.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of clockDrift', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('names the computer’s clock as the other suspect', () => {
    expect(help.findings.off.explanation.en).toMatch(/computer/);
  });
});
