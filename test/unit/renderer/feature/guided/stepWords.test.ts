import { describe, expect, it } from 'vitest';
import {
  beside,
  isDone,
  minutesFor,
  nameOf,
  nextPlace,
  placeOf,
} from '../../../../../renderer/feature/guided/stepWords.ts';
import { guidedCheckIds } from '../../../../../shared/check/checkIds.ts';
import type { GuidedVisit, VisitStep } from '../../../../../shared/guided/guidedVisit.ts';

const step = (id: VisitStep['id'], state: VisitStep['state']): VisitStep => ({
  id,
  state,
  isPossible: true,
  why: null,
  warning: null,
  measured: null,
  result: null,
  answer: null,
  note: null,
  answeredAt: null,
});
const visit = (...states: VisitStep['state'][]): GuidedVisit => ({
  id: '0d7f0b9e-1a6b-4f0e-9d3c-2f5a1e7b8c90',
  terminalId: '1d7f0b9e-1a6b-4f0e-9d3c-2f5a1e7b8c90',
  terminalName: 'a',
  simulated: true,
  operator: 'b',
  startedAt: '2026-11-22T09:00:00.000Z',
  changedAt: '2026-11-22T09:00:00.000Z',
  finishedAt: null,
  state: 'running',
  isStale: false,
  checkId: null,
  error: null,
  steps: states.map((state, index) => step(guidedCheckIds[index] ?? 'guided.sim', state)),
});
const [first, second, third] = guidedCheckIds;

describe('minutesFor', () => {
  it('knows every step and adds them up; the one without power takes longest', () => {
    for (const id of guidedCheckIds) expect(minutesFor([id])).toBeGreaterThan(0);
    expect(minutesFor(guidedCheckIds)).toBe(guidedCheckIds.reduce((sum, id) => sum + minutesFor([id]), 0));
    expect(minutesFor(['guided.clockHold'])).toBeGreaterThan(10);
  });
});

describe('isDone', () => {
  it('is so for what was answered or skipped, not while it waits or measures', () => {
    const states = visit('waiting', 'working', 'answered', 'skipped').steps.map(isDone);
    expect(states).toEqual([false, false, true, true]);
  });
});

describe('placeOf', () => {
  it('takes the step that the address names', () => {
    expect(placeOf(visit('waiting', 'waiting'), nameOf(second))).toBe(second);
    expect(placeOf(visit('waiting'), 'end')).toBe('end');
  });

  it('takes the first step that is not done where none, or an unknown one, is named', () => {
    expect(placeOf(visit('answered', 'skipped', 'waiting'), null)).toBe(third);
    expect(placeOf(visit('waiting'), 'nothing of ours')).toBe(first);
    expect(placeOf(visit('answered'), null)).toBe('end');
  });
});

describe('nextPlace', () => {
  it('goes on to what is not done, and round to what was left before', () => {
    expect(nextPlace(visit('answered', 'answered', 'waiting'), first)).toBe(third);
    expect(nextPlace(visit('waiting', 'answered', 'answered'), third)).toBe(first);
  });

  it('is the end when all are done', () => {
    expect(nextPlace(visit('answered', 'skipped'), first)).toBe('end');
  });
});

describe('beside', () => {
  it('is the neighbour in the list, the end after the last, and nothing beyond', () => {
    const known = visit('waiting', 'waiting');
    expect(beside(known, first, -1)).toBeNull();
    expect(beside(known, first, 1)).toBe(second);
    expect(beside(known, second, 1)).toBe('end');
    expect(beside(known, 'end', -1)).toBe(second);
    expect(beside(known, 'end', 1)).toBeNull();
  });
});
