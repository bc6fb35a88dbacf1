import { describe, expect, it } from 'vitest';
import { guidedChargingContactsHelp as help } from '../../../../../shared/help/checks/guidedChargingContacts.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.chargingContacts', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('takes a swollen battery out of use', () => {
    expect(help.findings.swollen).toMatchObject({ outcome: 'fail', who: 'technician' });
  });
});
