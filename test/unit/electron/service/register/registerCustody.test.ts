import { describe, expect, it } from 'vitest';
import { custodyEntry, custodyLine } from '../../../../../electron/service/register/registerCustody.ts';
import { keptAt } from '../../../../support/registerRecord.ts';

describe('an entry of the chain of custody', () => {
  const words = {
    recordId: 'r',
    step: 'lent',
    reason: ' for the fair, card 4111111111111111 ',
    from: ' Li ',
    to: 'Wang',
  } as const;

  it('is masked and says who, when and why', () => {
    const entry = custodyEntry(words, { at: keptAt, by: 'Li' });
    expect(entry).toMatchObject({ step: 'lent', at: keptAt, from: 'Li', to: 'Wang', place: null, by: 'Li' });
    expect(entry.reason).toBe('for the fair, card 411111******1111');
  });

  it('has a line in both languages', () => {
    const entry = custodyEntry({ ...words, reason: 'fair', place: 'Hall 3' }, { at: keptAt, by: 'Li' });
    expect(custodyLine(entry)).toEqual({
      zh: '交接：借出（Li → Wang；Hall 3；fair）',
      en: 'Custody: lent (Li → Wang; Hall 3; fair)',
    });
    expect(custodyLine({ ...entry, from: null, to: null, place: null }).en).toBe('Custody: lent (fair)');
  });
});
