import { describe, expect, it } from 'vitest';
import { guidedCablesHelp as help } from '../../../../../shared/help/checks/guidedCables.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.cables', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('stops the use of a terminal with an unknown box on it', () => {
    expect(help.findings.unknownThing).toMatchObject({ outcome: 'fail', who: 'acquirer' });
    expect(help.findings.unknownThing.remedy.en).toMatch(/Stop using/);
  });
});
