import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answerInput, loosePhotos, rangeOf, typedNumber } from '../../../../../renderer/feature/job/answerInput.ts';
import type { JobAnswer } from '../../../../../shared/job/job.ts';

const photo = randomUUID();
const answer: JobAnswer = {
  itemId: 'seal',
  result: 'fail',
  value: null,
  text: null,
  choice: null,
  note: '封签松了',
  source: 'person',
  readAt: null,
  photoIds: [photo],
  at: '2026-11-22T01:00:00.000Z',
  by: '小王',
};

describe('what is sent for one point', () => {
  const job = { id: randomUUID(), answers: [answer] };

  it('is what stood there with what was changed, so that nothing is lost by a remark', () => {
    expect(answerInput(job, 'seal', { note: '已更换' }).answer).toMatchObject({
      result: 'fail',
      note: '已更换',
      photoIds: [photo],
    });
    expect(answerInput(job, 'other', { result: 'pass' }).answer).toMatchObject({ result: 'pass', photoIds: [] });
  });

  it('takes “not applicable” back with a value', () => {
    const none = { ...answer, itemId: 'volt', result: 'notApplicable' as const };
    expect(answerInput({ ...job, answers: [none] }, 'volt', { value: 3.1 }).answer.result).toBeNull();
  });
});

describe('a typed number', () => {
  it('may have a comma or a true minus, and is not guessed', () => {
    expect(typedNumber(' 3,12 ')).toBe(3.12);
    expect(typedNumber('−5')).toBe(-5);
    expect(typedNumber('')).toBeNull();
    expect(typedNumber('3.1.2')).toBeNaN();
    expect(typedNumber('1e9')).toBeNaN();
  });

  it('has limits in words with its unit, or none', () => {
    expect(rangeOf({ least: 2.5, most: 4.2, unit: 'V' })).toEqual({ kind: 'range', least: '2.5 V', most: '4.2 V' });
    expect(rangeOf({ least: null, most: 9, unit: null })).toEqual({ kind: 'most', least: '', most: '9' });
    expect(rangeOf({ least: null, most: null, unit: 'V' })).toBeNull();
  });
});

describe('photos of a job', () => {
  it('are loose when they belong to no point and are no signature', () => {
    const all = [
      { id: photo, kind: 'other' },
      { id: 'x', kind: 'other' },
      { id: 'y', kind: 'signature' },
    ];
    expect(loosePhotos({ answers: [answer] }, all)).toEqual([{ id: 'x', kind: 'other' }]);
  });
});
