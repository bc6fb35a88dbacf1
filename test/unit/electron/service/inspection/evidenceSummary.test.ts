import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { draftEvidence } from '../../../../../electron/service/inspection/evidenceParts.ts';
import { summariseEvidence } from '../../../../../electron/service/inspection/evidenceSummary.ts';
import type { Job } from '../../../../../shared/job/job.ts';
import { logKinds } from '../../../../../shared/model/logEntry.ts';
import { aJob, anAnswer } from '../../../../support/aJob.ts';
import { aLogLine } from '../../../../support/aLogLine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const period = { from: '2026-11-01', until: '2026-11-30' };
const inPeriod = '2026-11-03T03:00:00.000Z';
const before = '2026-10-03T03:00:00.000Z';

const inspections: readonly Partial<Job>[] = [
  { state: 'missed', dueOn: '2026-11-01' },
  { state: 'cancelled', dueOn: '2026-11-02' },
  { state: 'onHold', dueOn: '2026-11-04' },
  { dueOn: '2026-11-30' },
  { state: 'done', dueOn: '2026-11-05', doneAt: inPeriod, doneBy: 'Li' },
  { state: 'done', dueOn: '2026-10-20', doneAt: inPeriod, doneBy: 'Li' },
  { state: 'done', dueOn: '2026-10-20', doneAt: before, doneBy: 'Li' },
  { kind: 'maintenance', dueOn: '2026-11-05' },
];
const answers = [anAnswer({ result: 'fail' }), anAnswer({ itemId: 'seal', result: 'pass' })];

describe('what a pack would hold', () => {
  it('is what the pack then holds: rows, photos, bytes and gaps', async () => {
    const deps = await someDeps();
    const { jobs, attachments, log } = deps.shops.open;
    for (const [place, change] of inspections.entries()) {
      // Every other one was worked on; a photo counts only with an answer or a signature.
      const job = aJob({ id: randomUUID(), kind: 'inspection', answers: place % 2 === 0 ? answers : [], ...change });
      await jobs.insert(job);
      await attachments.add(
        {
          id: randomUUID(),
          ownerId: job.id,
          kind: 'other',
          name: 'p.png',
          mediaType: 'image/png',
          bytes: place + 1,
          addedAt: inPeriod,
          addedBy: 'Li',
        },
        new Uint8Array(place + 1),
        { ...aLogLine('photo'), kind: 'inspection', at: inPeriod },
      );
    }
    for (const kind of logKinds) {
      for (const at of [before, inPeriod]) await log.append({ ...aLogLine(kind), kind, at });
    }
    const draft = await draftEvidence(deps, period, 'en');
    const summary = await summariseEvidence(deps, period);
    expect(summary).toEqual({
      rows: draft.counts,
      photos: draft.photos.length,
      photoBytes: draft.photos.reduce((sum, { bytes }) => sum + bytes, 0),
      gaps: draft.gaps,
    });
    expect([summary.rows.jobs, summary.rows.inspections, summary.photos, summary.photoBytes]).toEqual([6, 6, 3, 9]);
    expect(summary.rows.log).toBeGreaterThan(inspections.length);
  });

  it('is nothing in an empty shop, and says so', async () => {
    const { rows, photos, gaps } = await summariseEvidence(await someDeps(), period);
    expect([Object.values(rows).every((count) => count === 0), photos]).toEqual([true, 0]);
    expect(gaps.map(({ en }) => en)).toContain('No inspection plan is running');
  });
});
