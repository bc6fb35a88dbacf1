import { describe, expect, it } from 'vitest';
import { paperRemainingHelp as help } from '../../../../../shared/help/checks/paperRemaining.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of paperRemaining', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says how the paper goes in', () => {
    expect(help.findings.empty.remedy.en).toMatch(/shiny side/);
  });
});
