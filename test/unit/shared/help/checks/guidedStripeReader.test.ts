import { describe, expect, it } from 'vitest';
import { guidedStripeReaderHelp as help } from '../../../../../shared/help/checks/guidedStripeReader.ts';
import { expectHelp } from '../../../../support/expectHelp.ts';

describe('help of guided.stripeReader', () => {
  it('is complete in both languages', () => {
    expectHelp(help);
  });

  it('cleans first and calls the technician next', () => {
    expect(help.findings.onlyFailed).toMatchObject({ outcome: 'fail', who: 'merchant' });
    expect(help.findings.onlyFailed.remedy?.en).toMatch(/call the technician/);
  });

  it('says that nothing of the card is kept', () => {
    expect(help.meaning.en).toMatch(/Nothing of the card is read or kept/);
  });
});
