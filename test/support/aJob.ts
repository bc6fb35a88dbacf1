// A job, a checklist and its points as a test wants them.
import type { Job, JobAnswer } from '../../shared/job/job.ts';
import type { Template, TemplateDraft, TemplateItem } from '../../shared/job/template.ts';

const at = '2026-11-22T01:00:00.000Z';

/** A point of a checklist. */
export const anItem = (change: Partial<TemplateItem> = {}): TemplateItem => ({
  id: 'clean',
  title: { zh: '外壳干净', en: 'Housing clean' },
  help: null,
  type: 'check',
  metric: null,
  unit: null,
  least: null,
  most: null,
  choices: [],
  photo: 'none',
  isRequired: true,
  ...change,
});

/** A checklist as a person makes it. */
export const aTemplateDraft = (change: Partial<TemplateDraft> = {}): TemplateDraft => ({
  name: { zh: '月度保养', en: 'Monthly care' },
  items: [anItem()],
  signature: 'none',
  needsWitness: false,
  ...change,
});

/** Its first version, as it is stored. */
export const aTemplate = (change: Partial<Template> = {}): Template => ({
  ...aTemplateDraft(),
  id: '0a8ac9b5-5d3c-4e0c-9d52-4d0f3c6c1f01',
  version: 1,
  proposal: null,
  updatedAt: at,
  updatedBy: 'Li',
  ...change,
});

/** What was answered to the point of `anItem`: nothing yet. */
export const anAnswer = (change: Partial<JobAnswer> = {}): JobAnswer => ({
  itemId: 'clean',
  result: null,
  value: null,
  text: null,
  choice: null,
  note: null,
  source: 'person',
  readAt: null,
  photoIds: [],
  at,
  by: 'Li',
  ...change,
});

/** A job of the shop, made by hand. */
export const aJob = (change: Partial<Job> = {}): Job => ({
  id: '5d1b4f0e-2f0b-4c86-a9a4-0a3e1d2f4b01',
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
  minutes: null,
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
  createdAt: at,
  changedAt: at,
  ...change,
});
