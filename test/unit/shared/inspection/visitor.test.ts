import { describe, expect, it } from 'vitest';
import {
  identityCheckNames,
  identityChecks,
  visitorDraftSchema,
  visitPurposeNames,
  visitPurposes,
} from '../../../../shared/inspection/visitor.ts';

const visit = {
  cameAt: '2026-11-22T01:00:00.000Z',
  leftAt: null,
  store: null,
  name: ' 张师傅 ',
  company: null,
  purpose: 'repair',
  isAnnounced: false,
  identity: 'none',
  unitIds: [],
  touched: null,
  accompaniedBy: null,
  note: null,
};

describe('a visit', () => {
  it('has a name; empty words are no words', () => {
    expect(visitorDraftSchema.parse(visit).name).toBe('张师傅');
    expect(visitorDraftSchema.safeParse({ ...visit, name: '  ' }).success).toBe(false);
    expect(visitorDraftSchema.safeParse({ ...visit, touched: ' ' }).success).toBe(false);
  });

  it('names every purpose and every way to check an identity', () => {
    expect(visitPurposes.every((purpose) => visitPurposeNames[purpose].zh !== '')).toBe(true);
    expect(identityChecks.every((way) => identityCheckNames[way].en !== '')).toBe(true);
  });
});
