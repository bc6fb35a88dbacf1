import { describe, expect, it } from 'vitest';
import { numberedPhotos, shortNumber } from '../../../../../../renderer/feature/job/paper/paperParts.ts';
import type { JobAnswer } from '../../../../../../shared/job/job.ts';
import type { Template } from '../../../../../../shared/job/template.ts';

const answer = (itemId: string, photoIds: string[]): JobAnswer => ({
  itemId,
  result: 'pass',
  value: null,
  text: null,
  choice: null,
  note: null,
  source: 'person',
  readAt: null,
  photoIds,
  at: '2026-11-22T01:00:00.000Z',
  by: '小王',
});

describe('photos on paper', () => {
  it('are numbered in the order of the checklist, whatever was answered first, then those of the job', () => {
    const template = { items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } as unknown as Template;
    const answers = [answer('c', ['z']), answer('a', ['x', 'y'])];
    expect(numberedPhotos(template, { answers }, ['w'])).toEqual([
      { id: 'x', number: 1, point: 1 },
      { id: 'y', number: 2, point: 1 },
      { id: 'z', number: 3, point: 3 },
      { id: 'w', number: 4, point: null },
    ]);
    expect(numberedPhotos(null, { answers: [] }, ['w'])).toEqual([{ id: 'w', number: 1, point: null }]);
  });

  it('belong to a job whose number is short enough to be read out', () => {
    expect(shortNumber('0f6b1f7e-6a67-4a3c-9a0b-3f2f1f0c9d11')).toBe('0F6B1F7E');
  });
});
