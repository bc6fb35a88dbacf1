import { describe, expect, it } from 'vitest';
import { jobFilterSchema, jobListCommands, jobsCommands, jobsEvents } from '../../../../shared/ipc/jobsContract.ts';

const jobId = '5d1b4f0e-2f0b-4c86-a9a4-0a3e1d2f4b01';
const takes = (name: keyof typeof jobsCommands, input: object): boolean =>
  jobsCommands[name].input.safeParse(input).success;

describe('channels about jobs', () => {
  it('take no signature that is neither a PIN nor a picture of bounded size', () => {
    const sign = { jobId, role: 'worker', personId: jobId, pin: '2683', drawing: null };
    expect(takes('jobs.sign', sign)).toBe(true);
    expect(takes('jobs.sign', { ...sign, pin: '0'.repeat(41) })).toBe(false);
    expect(takes('jobs.sign', { ...sign, drawing: 'A'.repeat(400_004) })).toBe(false);
    expect(takes('jobs.sign', { ...sign, drawing: '<svg>' })).toBe(false);
    expect(takes('jobs.sign', { ...sign, role: 'robot' })).toBe(false);
  });

  it('take moments and days only as such, and reasons that say something', () => {
    expect(takes('jobs.complete', { jobId, at: null })).toBe(true);
    expect(takes('jobs.complete', { jobId, at: 'yesterday' })).toBe(false);
    expect(takes('jobs.move', { jobId, dueOn: '2026-02-30' })).toBe(false);
    expect(takes('jobs.cancel', { jobId, reason: ' x ' })).toBe(false);
    expect(takes('jobs.answer', { jobId, answer: { itemId: 'a', result: 'maybe' } })).toBe(false);
  });

  it('keep pages, filters and events within bounds', () => {
    expect(jobListCommands['jobs.list'].input.safeParse({ filter: {}, offset: 0, limit: 501 }).success).toBe(false);
    expect(jobFilterSchema.safeParse({ phases: ['late'] }).success).toBe(false);
    expect(jobsEvents['jobs.changed'].payload.safeParse({ jobId: null }).success).toBe(true);
  });
});
