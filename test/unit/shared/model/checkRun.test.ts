import { describe, expect, it } from 'vitest';
import { checkRunSchema } from '../../../../shared/model/checkRun.ts';

const target = {
  address: 'sim:healthy',
  terminalId: null,
  name: 'sim:healthy',
  simulated: true,
  state: 'waiting',
  step: null,
  checks: [],
  verdict: null,
  checkId: null,
  error: null,
};
const run = {
  id: '3c0e2f0e-6f0d-4c8f-9b1a-0c6a54f1c111',
  level: 'quick',
  state: 'running',
  startedAt: '2026-11-22T01:30:00.000Z',
  finishedAt: null,
  targets: [target],
};

describe('check run', () => {
  it('holds the progress of each terminal', () => {
    expect(checkRunSchema.parse(run)).toEqual(run);
  });

  it('refuses a state nobody knows', () => {
    expect(checkRunSchema.safeParse({ ...run, targets: [{ ...target, state: 'thinking' }] }).success).toBe(false);
  });
});
