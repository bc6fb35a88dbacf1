// A job that somebody made by hand, or any other by changing it.
import { randomUUID } from 'node:crypto';
import type { Job } from '../../shared/job/job.ts';

/** An open job of the whole shop, due at nine on 2026-11-22. */
export const aDueJob = (changes: Partial<Job> = {}): Job => ({
  id: randomUUID(),
  planId: null,
  kind: 'maintenance',
  title: { zh: '清洁打印头', en: 'Clean the print head' },
  subject: { kind: 'shop' },
  unitName: null,
  store: null,
  state: 'open',
  dueOn: '2026-11-22',
  dueTime: '09:00',
  lastOn: null,
  assignee: null,
  minutes: 10,
  doneAt: null,
  doneBy: null,
  origin: { kind: 'person' },
  templateId: null,
  template: null,
  answers: [],
  signatures: [],
  movedFrom: null,
  startedAt: null,
  heldReason: null,
  minutesSpent: null,
  downtime: null,
  parts: [],
  checkId: null,
  result: null,
  history: [],
  createdAt: '2026-11-01T00:00:00.000Z',
  changedAt: '2026-11-01T00:00:00.000Z',
  ...changes,
});
