// A plan as it is stored.
import type { Plan } from '../../shared/plan/plan.ts';
import { aDraft } from './planShop.ts';

/** A plan for every terminal, each Monday at nine. */
export const aPlan = (change: Partial<Plan> = {}): Plan => ({
  ...aDraft(),
  id: '018f0000-0000-7000-8000-0000000000aa',
  proposal: null,
  continues: null,
  pausedAt: null,
  removedAt: null,
  createdAt: '2026-11-22T01:30:05.000Z',
  updatedAt: '2026-11-22T01:30:05.000Z',
  updatedBy: 'Li',
  ...change,
});
