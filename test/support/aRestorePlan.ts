// A plan to bring records of the own shop back.
import type { RestorePlan } from '../../electron/service/backup/restorePlan.ts';

/** A plan that nothing was done for yet. */
export const aRestorePlan = (change: Partial<RestorePlan> = {}): RestorePlan => ({
  format: 'terminal-steward-restore',
  version: 1,
  stage: 'ready',
  kind: 'restore',
  at: '2026-11-22T01:30:05.000Z',
  by: 'Li',
  source: 'backup.zip',
  madeAt: '2026-11-21T01:30:05.000Z',
  incoming: '1-2d7f3c5e-3b1c-4a52-9d0e-6f4f0a7f3f10',
  kept: '20261122T013005Z',
  parts: ['own'],
  moves: [],
  before: [],
  ...change,
});
