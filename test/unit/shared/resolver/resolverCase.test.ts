import { describe, expect, it } from 'vitest';
import { caseFactSchema, resolverCaseSchema, toldFactSchema } from '../../../../shared/resolver/resolverCase.ts';
import { aCase, aCaseFact } from '../../../support/aCase.ts';

describe('a case of the resolver', () => {
  it('is stored with every fact, its source, its time and who told it', () => {
    const told = aCaseFact({ key: 'response.code', value: '97', source: 'receipt' });
    expect(resolverCaseSchema.parse(aCase({ told: [told] })).told).toEqual([told]);
    expect(caseFactSchema.safeParse({ ...told, by: undefined }).success).toBe(false);
  });

  it.each([
    { key: 'response.code', value: '97', source: 'rumour' },
    { key: 'response code', value: '97', source: 'user' },
    { key: 'response.code', value: null, source: 'user' },
    { key: 'response.code', value: 'x'.repeat(2001), source: 'user' },
    { key: 'response.code', value: '97', source: 'user', at: 'yesterday' },
    { key: 'response.code', value: '97', source: 'user', rrn: '62250000 0000' },
    { key: 'response.code', value: '97', source: 'user', terminal: 'A' },
  ])('takes no fact such as %o', (fact) => {
    expect(toldFactSchema.safeParse(fact).success).toBe(false);
  });
});
