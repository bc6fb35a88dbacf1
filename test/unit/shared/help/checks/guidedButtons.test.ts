import { describe, expect, it } from 'vitest';
import { guidedButtonsHelp as help } from '../../../../../shared/help/checks/guidedButtons.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.buttons', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('tells sticky from dead', () => {
    expect(help.findings.sticky.outcome).toBe('warn');
    expect(help.findings.dead.outcome).toBe('fail');
  });
});
