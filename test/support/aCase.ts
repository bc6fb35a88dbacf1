// Builders of cases and facts of the resolver that state only what a test is about.
import { randomUUID } from 'node:crypto';
import type { CaseFact, ResolverCase, ToldFact } from '../../shared/resolver/resolverCase.ts';

const at = '2026-11-22T01:30:00.000Z';

/** A fact that somebody told. */
export const aCaseFact = (fact: ToldFact, changes: Partial<CaseFact> = {}): CaseFact => ({
  ...fact,
  id: randomUUID(),
  way: 'answer',
  takenAt: at,
  by: 'Li',
  ...changes,
});

/** An open case about no terminal. */
export const aCase = (changes: Partial<ResolverCase> = {}): ResolverCase => ({
  id: randomUUID(),
  recordId: null,
  terminalId: null,
  name: null,
  serialNumber: null,
  simulated: false,
  profile: 'cn-unionpay',
  profileBy: 'assumed',
  openedAt: at,
  openedBy: 'Li',
  updatedAt: at,
  collected: [],
  told: [],
  takenBack: [],
  passed: [],
  texts: [],
  others: {},
  closedAt: null,
  closedBy: null,
  outcome: null,
  follows: null,
  ...changes,
});
