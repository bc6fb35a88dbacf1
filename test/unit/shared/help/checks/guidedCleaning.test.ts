import { describe, expect, it } from 'vitest';
import { guidedCleaningHelp as help } from '../../../../../shared/help/checks/guidedCleaning.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.cleaning', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('stops the use of a terminal that someone may have changed', () => {
    expect(help.findings.strange).toMatchObject({ outcome: 'fail', who: 'acquirer' });
  });
});
