import { describe, expect, it } from 'vitest';
import { simStateHelp as help } from '../../../../../shared/help/checks/simState.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of simState', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('warns of guessing a PIN', () => {
    expect(help.findings.pinRequired.remedy.en).toMatch(/Do not guess/);
  });
});
