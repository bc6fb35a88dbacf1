import { describe, expect, it } from 'vitest';
import { softwareVersionsHelp as help } from '../../../../../shared/help/checks/softwareVersions.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of softwareVersions', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('mentions a change without calling it a fault', () => {
    expect(help.findings.changed.outcome).toMatch(/pass/);
  });
});
