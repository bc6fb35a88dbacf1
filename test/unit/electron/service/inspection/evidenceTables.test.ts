import { describe, expect, it } from 'vitest';
import { tableHeads } from '../../../../../electron/service/inspection/evidenceHeads.ts';
import { answerRows, jobRow } from '../../../../../electron/service/inspection/evidenceTables.ts';
import { aJob } from '../../../../support/aJob.ts';

const words = {
  language: 'en' as const,
  time: (utc: string | null) => utc,
  unit: () => ({ name: 'Till 1', serialNumber: '0001' }),
  record: () => null,
  photo: (id: string) => `photos/${id}.png`,
  today: '2026-11-22',
};
const at = '2026-11-22T01:00:00.000Z';

describe('the tables of a pack', () => {
  it('keep serial numbers as identifiers and as many cells as heads', () => {
    const unitId = '11111111-1111-4111-8111-111111111111';
    const answer = {
      itemId: 'keypad',
      result: 'fail',
      value: null,
      text: null,
      choice: null,
      note: 'thick',
      source: 'person',
      readAt: null,
      photoIds: [unitId],
      at,
      by: 'Li',
    } as const;
    const job = aJob({
      kind: 'inspection',
      subject: { kind: 'unit', unitId },
      state: 'done',
      answers: [{ ...answer, photoIds: [unitId] }],
    });
    const row = jobRow(job, words);
    expect(row).toHaveLength(tableHeads.jobs.length);
    expect(row).toContainEqual({ id: '0001' });
    const [point] = answerRows(job, words);
    expect(point).toHaveLength(tableHeads.inspections.length);
    expect(point).toEqual(expect.arrayContaining(['FAIL', 'thick', `photos/${unitId}.png`]));
  });
});
