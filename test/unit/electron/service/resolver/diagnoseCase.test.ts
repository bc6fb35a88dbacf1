import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../../electron/service/resolver/caseDocument.ts';
import { diagnoseCase } from '../../../../../electron/service/resolver/diagnoseCase.ts';
import { answerSchema } from '../../../../../shared/diagnosis/answerSchema.ts';
import { aCase, aCaseFact } from '../../../../support/aCase.ts';

const now = '2026-11-22T09:30:00+08:00';

describe('the diagnosis of a case', () => {
  it('is the engine’s', () => {
    const told = [aCaseFact({ key: 'response.code', value: '77', source: 'receipt', operation: 'sale' })];
    const answer = diagnoseCase(documentOf(aCase({ told }), now));
    expect(answerSchema.parse(answer).findings[0]?.cause).toBe('KEY-01');
  });

  it('claims nothing about a document that cannot be read, and says where the trouble is', () => {
    const answer = diagnoseCase({ ...documentOf(aCase(), now), now: 'yesterday' });
    expect(answer).toMatchObject({ verdict: 'insufficient', findings: [] });
    expect(answer.notices[0]?.path).toContain('now');
  });
});
