import { describe, expect, it } from 'vitest';
import { actionClasses } from '../../../../../shared/diagnosis/responseCodes/actionClasses.ts';
import { actionClassIds } from '../../../../../shared/diagnosis/responseCodes/responseCode.ts';

describe('the classes of response codes', () => {
  it('have words for every class, each with another name', () => {
    expect(Object.keys(actionClasses)).toEqual([...actionClassIds]);
    for (const language of ['zh', 'en'] as const)
      expect(new Set(Object.values(actionClasses).map(({ name }) => name[language])).size).toBe(actionClassIds.length);
  });

  it('colour as good only what is approved', () => {
    expect(actionClassIds.filter((id) => actionClasses[id].tone === 'good')).toEqual(['APPROVED']);
  });

  it('say before keys or parameters are loaded that the batch is settled first', () => {
    expect(actionClasses.KEYS_PARAMS.cashier.zh).toMatch(/^先把当前批次结算/);
    expect(actionClasses.KEYS_PARAMS.cashier.en).toMatch(/^Settle/);
  });
});
