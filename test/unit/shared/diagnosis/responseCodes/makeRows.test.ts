import { expect, it } from 'vitest';
import { actionClasses } from '../../../../../shared/diagnosis/responseCodes/actionClasses.ts';
import { makeRows } from '../../../../../shared/diagnosis/responseCodes/makeRows.ts';

const defaults = { profile: 'iso87', sources: ['ISO87'], attestation: 'agreed' } as const;

it('a row that says nothing else takes text and party from its class, source from its profile', () => {
  const [row] = makeRows(defaults, [{ code: '90', action: 'WAIT_RETRY', zh: '日切', en: 'Cut-off' }]);
  expect(row).toMatchObject({
    profile: 'iso87',
    isKnown: true,
    who: 'wait',
    cashier: actionClasses.WAIT_RETRY.cashier,
    sources: ['ISO87'],
    attestation: 'agreed',
    letter: null,
    otherwise: null,
  });
});

it('a second class brings its own party', () => {
  const [row] = makeRows(defaults, [
    {
      code: '55',
      action: 'ISSUER',
      zh: '密码',
      en: 'PIN',
      otherwise: { action: 'KEYS_PARAMS', when: { zh: '都', en: 'all' } },
    },
  ]);
  expect(row?.otherwise).toMatchObject({ action: 'KEYS_PARAMS', who: 'acquirer' });
});
