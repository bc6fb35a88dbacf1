import { describe, expect, it } from 'vitest';
import { registrationBindingHelp as help } from '../../../../../shared/help/checks/registrationBinding.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of registrationBinding', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('tells a difference of writing from a difference', () => {
    expect(help.how.zh).toContain('全角半角');
    expect(help.findings.agrees.outcome).toBe('pass');
  });
});
