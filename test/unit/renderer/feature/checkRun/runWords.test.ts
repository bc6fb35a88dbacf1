import { describe, expect, it } from 'vitest';
import { isOver, newerRun, progressOf } from '../../../../../renderer/feature/checkRun/runWords.ts';
import type { CheckRun, CheckTarget } from '../../../../../shared/model/checkRun.ts';

const run = (id: string, state: CheckRun['state']): CheckRun => ({
  id,
  level: 'quick',
  state,
  startedAt: '2026-03-01T00:00:00.000Z',
  finishedAt: null,
  targets: [],
});
const target = (state: CheckTarget['state'], step: CheckTarget['step']): CheckTarget => ({
  address: 'sim:healthy',
  terminalId: null,
  name: 'a',
  simulated: true,
  state,
  step,
  checks: [],
  verdict: null,
  checkId: null,
  error: null,
});

describe('newerRun', () => {
  it('takes what follows of the same run', () => {
    expect(newerRun(run('a', 'running'), run('a', 'done'))?.state).toBe('done');
  });

  it('never lets an ended run run again', () => {
    expect(newerRun(run('a', 'done'), run('a', 'running'))?.state).toBe('done');
  });

  it('keeps to its own run', () => {
    expect(newerRun(run('a', 'running'), run('b', 'running'))?.id).toBe('a');
  });

  it('takes the first one it hears of', () => {
    expect(newerRun(null, run('b', 'running'))?.id).toBe('b');
  });
});

describe('progressOf', () => {
  it('grows with each step and is full only at the end', () => {
    const steps = [
      'opening',
      'status',
      'maintenance',
      'vendor',
      'printout',
      'diagnosis',
      'judging',
      'storing',
    ] as const;
    const shown = [progressOf(target('waiting', null)), ...steps.map((step) => progressOf(target('running', step)))];
    expect(shown[0]).toBe(0);
    expect(shown.every((value, index) => index === 0 || value > (shown[index - 1] ?? 0))).toBe(true);
    expect(shown.at(-1)).toBeLessThan(100);
    expect(progressOf(target('failed', null))).toBe(100);
  });

  it('knows what is over', () => {
    expect(
      (['waiting', 'running', 'done', 'failed', 'cancelled'] as const).map((state) => isOver(target(state, null))),
    ).toEqual([false, false, true, true, true]);
  });
});
