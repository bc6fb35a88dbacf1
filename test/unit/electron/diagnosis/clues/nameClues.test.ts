// Clues of one kind, on the smallest evidence that shows them.
import { describe, expect, it } from 'vitest';
import * as clues from '../../../../../electron/diagnosis/clues/nameClues.ts';
import { aFact, aScene } from '../../../../support/anEvidence.ts';

describe('nameClues', () => {
  it('takes a credit code that cannot be right for wrong, and an empty one for legal', () => {
    const of = (value: string) =>
      clues.usccInvalid.sees(aScene([aFact('register.uscc', value, { source: 'register' })])) !== null;
    expect(['911100006000373410', '91110000600037341L', ''].map(of)).toEqual([true, false, false]);
  });

  it('hints at another acquirer by the beginning of the merchant number', () => {
    const scene = (signed: string) =>
      aScene([aFact('terminal.mid', '822290053310456'), aFact('register.acquirer', signed, { source: 'register' })]);
    expect(clues.acquirerDiffers.sees(scene('拉卡拉支付股份有限公司'))).toBeNull();
    expect(clues.acquirerDiffers.sees(scene('通联支付'))).not.toBeNull();
    expect(clues.acquirerDiffers.sees(scene('Lakala'))).toBeNull();
  });
});
