import { describe, expect, it } from 'vitest';
import { registrationStateHelp as help } from '../../../../../shared/help/checks/registrationState.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of registrationState', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('never blames the network for a 97 that was received', () => {
    expect(help.findings.notRegistered.explanation.en).toMatch(/network carried that answer/);
  });
});
