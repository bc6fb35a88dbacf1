// The China UnionPay POS profile, complete: field 39 as acquirers in mainland China send it.
import { codes00to19 } from './cnUnionpay/codes00to19.ts';
import { codes20to50 } from './cnUnionpay/codes20to50.ts';
import { codes51to69 } from './cnUnionpay/codes51to69.ts';
import { codes75to99 } from './cnUnionpay/codes75to99.ts';
import { codesWithLetters } from './cnUnionpay/codesWithLetters.ts';
import { makeRows } from './makeRows.ts';

/** All rows, in the order of the codes. */
export const cnUnionpay = makeRows({ profile: 'cn-unionpay', sources: ['K', 'C4'], attestation: 'agreed' }, [
  ...codes00to19,
  ...codes20to50,
  ...codes51to69,
  ...codes75to99,
  ...codesWithLetters,
]);
