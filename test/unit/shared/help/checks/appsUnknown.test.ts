import { describe, expect, it } from 'vitest';
import { appsUnknownHelp as help } from '../../../../../shared/help/checks/appsUnknown.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of appsUnknown', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('never calls a difference a fault', () => {
    expect(Object.values(help.findings).some(({ outcome }) => (outcome as string) === 'fail')).toBe(false);
  });
});
