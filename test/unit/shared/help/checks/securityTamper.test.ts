import { describe, expect, it } from 'vitest';
import { securityTamperHelp as help } from '../../../../../shared/help/checks/securityTamper.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of securityTamper', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('says that restarting does not clear a tamper event', () => {
    expect(help.findings.tampered.remedy.en).toMatch(/[Rr]estarting or updating does not clear/);
  });
});
