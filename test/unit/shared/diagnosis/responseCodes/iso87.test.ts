import { describe, expect, it } from 'vitest';
import { iso87 } from '../../../../../shared/diagnosis/responseCodes/iso87.ts';

const rowOf = (code: string) => iso87.find((row) => row.code === code);

describe('the ISO 8583:1987 table', () => {
  it('has all codes from 00 to 99, once each, in order', () => {
    expect(iso87.map(({ code }) => code)).toEqual(
      Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0')),
    );
  });

  it('knows 97 as totals that were reset and 98 as the MAC error', () => {
    expect(rowOf('97')?.meaning.en).toMatch(/Reconciliation totals have been reset/);
    expect(rowOf('97')?.action).toBe('RECON');
    expect(rowOf('98')?.meaning.en).toBe('MAC error');
  });

  it('carries nothing of the China UnionPay screens, readings and class letters', () => {
    for (const row of iso87) {
      expect(row.shown.join()).not.toMatch(/\p{Script=Han}/u);
      expect(row.readings).toEqual([]);
      expect(row.letter).toBeNull();
      expect(row.sources).toEqual(['ISO87']);
      expect(`${row.meaning.zh}${row.meaning.en}`).not.toMatch(/UnionPay/);
    }
  });

  it('has 08 look at a document first', () => {
    expect(rowOf('08')?.meaning.en).toMatch(/identification; not an approval/);
  });
});
