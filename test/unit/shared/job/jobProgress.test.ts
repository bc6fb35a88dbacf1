import { describe, expect, it } from 'vitest';
import type { JobSignature } from '../../../../shared/job/job.ts';
import {
  isAnswered,
  missingSignatures,
  neededSignatures,
  resultOf,
  unanswered,
} from '../../../../shared/job/jobProgress.ts';
import { aJob, anAnswer, anItem, aTemplate } from '../../../support/aJob.ts';

const [li, han] = ['3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001', '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b002'];
const signed = (role: JobSignature['role'], personId = li, way: JobSignature['way'] = 'pin'): JobSignature => ({
  role,
  personId,
  name: 'x',
  way,
  attachmentId: null,
  at: '2026-11-22T01:00:00.000Z',
});

describe('a value', () => {
  it('is good within its limits, both ends included, and says nothing without limits', () => {
    expect([2.99, 3, 4, 4.01].map((value) => resultOf({ least: 3, most: 4 }, value))).toEqual([
      'fail',
      'pass',
      'pass',
      'fail',
    ]);
    expect(resultOf({ least: null, most: 0 }, 1)).toBe('fail');
    expect(resultOf({ least: null, most: null }, 1)).toBeNull();
  });
});

describe('a point', () => {
  it('is answered by what its kind asks for, with its photo where one is required', () => {
    expect(isAnswered(anItem(), undefined)).toBe(false);
    expect(isAnswered(anItem(), anAnswer({ note: 'later' }))).toBe(false);
    expect(isAnswered(anItem(), anAnswer({ result: 'fail' }))).toBe(true);
    expect(isAnswered(anItem({ type: 'number' }), anAnswer({ value: 0 }))).toBe(true);
    expect(isAnswered(anItem({ type: 'choice' }), anAnswer({ choice: 0 }))).toBe(true);
    expect(isAnswered(anItem({ type: 'text' }), anAnswer({ text: ' ' }))).toBe(false);
    expect(isAnswered(anItem({ photo: 'required' }), anAnswer({ result: 'pass' }))).toBe(false);
    expect(isAnswered(anItem({ type: 'photo', photo: 'required' }), anAnswer({ photoIds: ['a'] }))).toBe(true);
    expect(isAnswered(anItem({ type: 'photo', photo: 'required' }), anAnswer({ result: 'notApplicable' }))).toBe(true);
  });

  it('is missing only where it is required', () => {
    const template = aTemplate({ items: [anItem(), anItem({ id: 'b', isRequired: false }), anItem({ id: 'c' })] });
    const job = aJob({ template, answers: [anAnswer({ itemId: 'c', result: 'pass' })] });
    expect(unanswered(job).map(({ id }) => id)).toEqual(['clean']);
    expect(unanswered(aJob())).toEqual([]);
  });
});

describe('signatures', () => {
  const two = aTemplate({ signature: 'either', needsWitness: true });
  it('are asked for by the checklist alone', () => {
    expect(neededSignatures(null)).toEqual([]);
    expect(neededSignatures(aTemplate())).toEqual([]);
    expect(neededSignatures(aTemplate({ signature: 'pin' }))).toEqual(['worker']);
    expect(neededSignatures(two)).toEqual(['worker', 'witness']);
  });

  it('of one person twice, or in the wrong way, do not count', () => {
    const missing = (signatures: JobSignature[], template = two) => missingSignatures(aJob({ template, signatures }));
    expect(missing([])).toEqual(['worker', 'witness']);
    expect(missing([signed('worker')])).toEqual(['witness']);
    expect(missing([signed('worker'), signed('witness')])).toEqual(['witness']);
    expect(missing([signed('worker'), signed('witness', han)])).toEqual([]);
    const drawn = aTemplate({ signature: 'drawn', needsWitness: false });
    expect(missing([signed('worker')], drawn)).toEqual(['worker']);
    expect(missing([signed('worker', li, 'drawn')], drawn)).toEqual([]);
  });
});
