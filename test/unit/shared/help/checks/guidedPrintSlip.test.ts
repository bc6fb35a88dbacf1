import { describe, expect, it } from 'vitest';
import { guidedPrintSlipHelp as help } from '../../../../../shared/help/checks/guidedPrintSlip.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.printSlip', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('blames nobody where there is no printer, and sends a dead head to the technician', () => {
    expect(help.findings.noPrinter).toMatchObject({ outcome: 'notSupported', who: 'nobody', remedy: null });
    expect(help.findings.nothing).toMatchObject({ outcome: 'fail', who: 'technician' });
  });
});
