import { describe, expect, it } from 'vitest';
import { guidedBeeperHelp as help } from '../../../../../shared/help/checks/guidedBeeper.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.beeper', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('looks at the volume before it calls anyone', () => {
    expect(help.findings.silent.remedy.en).toMatch(/volume/);
  });
});
