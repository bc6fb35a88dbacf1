import { describe, expect, it } from 'vitest';
import { versionsExpectedHelp as help } from '../../../../../shared/help/checks/versionsExpected.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of versionsExpected', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('never calls a difference a fault', () => {
    expect(Object.values(help.findings).some(({ outcome }) => (outcome as string) === 'fail')).toBe(false);
  });
});
