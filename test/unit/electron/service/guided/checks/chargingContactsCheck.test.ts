import { describe, expect, it } from 'vitest';
import { chargingContactsCheck } from '../../../../../../electron/service/guided/checks/chargingContactsCheck.ts';
import { aGuidedContext } from '../../../../../support/guidedContext.ts';

describe('guided.chargingContacts', () => {
  it.each([
    ['clean', 'pass', 'nobody'],
    ['dirty', 'warn', 'merchant'],
    ['noCharge', 'fail', 'technician'],
    ['swollen', 'fail', 'technician'],
    ['noContacts', 'notSupported', 'nobody'],
  ])('judges %s as %s, a job for %s', (answer, outcome, who) => {
    const result = chargingContactsCheck.judge(aGuidedContext('guided.chargingContacts', answer));
    expect(result).toMatchObject({ id: 'guided.chargingContacts', outcome, who });
    expect(result.evidence).toEqual([{ key: 'guided.answer', value: answer, source: 'operator' }]);
  });
});
