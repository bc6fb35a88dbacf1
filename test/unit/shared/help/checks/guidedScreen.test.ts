import { describe, expect, it } from 'vitest';
import { guidedScreenHelp as help } from '../../../../../shared/help/checks/guidedScreen.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.screen', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('tells a dim screen from a broken one', () => {
    expect(help.findings.spots.outcome).toBe('warn');
    expect(help.findings.broken.outcome).toBe('fail');
  });
});
