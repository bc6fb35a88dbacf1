import { describe, expect, it } from 'vitest';
import { codesWithLetters } from '../../../../../../shared/diagnosis/responseCodes/cnUnionpay/codesWithLetters.ts';

describe('the codes with letters of the China UnionPay table', () => {
  it('are two characters, upper case, and none is written backwards', () => {
    expect(codesWithLetters.map(({ code }) => code)).toEqual('A0 A1 A2 A3 A4 A5 A6 A7 F0 YM YT OT'.split(' '));
  });

  it('never stand in a class of approvals', () => {
    expect(codesWithLetters.filter(({ action }) => action.startsWith('APPROVED'))).toEqual([]);
  });
});
