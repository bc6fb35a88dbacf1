// A job: one piece of work that is due on a day, from its plan to the signature.
import { z } from 'zod';
import { type Bilingual, bilingualSchema } from '../model/bilingual.ts';
import { planKinds } from '../plan/plan.ts';
import { subjectSchema } from '../plan/unit.ts';
import { templateSchema } from './template.ts';

/** What is stored. */
export const jobStates = ['open', 'inProgress', 'onHold', 'done', 'missed', 'cancelled'] as const;
/** What is stored. */
export type JobState = (typeof jobStates)[number];

/** What is shown: an open job is upcoming, due or overdue by the day. */
export const jobPhases = ['upcoming', 'due', 'overdue', 'inProgress', 'onHold', 'done', 'missed', 'cancelled'] as const;
/** What is shown. */
export type JobPhase = (typeof jobPhases)[number];
/** What the phases are called. */
export const jobPhaseNames: Readonly<Record<JobPhase, Bilingual>> = {
  upcoming: { zh: '未到期', en: 'Upcoming' },
  due: { zh: '今天到期', en: 'Due' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  inProgress: { zh: '进行中', en: 'In progress' },
  onHold: { zh: '暂停', en: 'On hold' },
  done: { zh: '已完成', en: 'Done' },
  missed: { zh: '已错过', en: 'Missed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};

/** The phase of a job on a local day. */
export const phaseOf = (
  { state, dueOn }: { readonly state: JobState; readonly dueOn: string },
  today: string,
): JobPhase => (state !== 'open' ? state : dueOn > today ? 'upcoming' : dueOn === today ? 'due' : 'overdue');

/** Largest picture of a drawn signature, bytes. */
export const longestSignature = 300_000;

/** Longest texts of a job, characters. */
export const jobTexts = { note: 500, person: 60, title: 120 } as const;

/** What was answered to one point of the checklist. */
export const jobAnswerSchema = z.object({
  itemId: z.string(),
  result: z.enum(['pass', 'fail', 'notApplicable']).nullable(),
  value: z.number().nullable(),
  text: z.string().max(jobTexts.note).nullable(),
  /** Place in the choices of the point. */
  choice: z.number().int().min(0).nullable(),
  note: z.string().max(jobTexts.note).nullable(),
  /** `cable` = read from the terminal at `readAt`; a person may have looked at it, not typed it. */
  source: z.enum(['cable', 'person']),
  readAt: z.iso.datetime().nullable(),
  photoIds: z.array(z.uuid()).max(20),
  at: z.iso.datetime(),
  by: z.string(),
});
/** What was answered to one point of the checklist. */
export type JobAnswer = Readonly<z.infer<typeof jobAnswerSchema>>;

/** A signature under a finished job. */
export const jobSignatureSchema = z.object({
  role: z.enum(['worker', 'witness']),
  personId: z.uuid(),
  name: z.string(),
  way: z.enum(['drawn', 'pin']),
  /** Picture of a drawn one. */
  attachmentId: z.uuid().nullable(),
  at: z.iso.datetime(),
});
/** A signature under a finished job. */
export type JobSignature = Readonly<z.infer<typeof jobSignatureSchema>>;
/** Who signs, in words. */
export const signerNames: Readonly<Record<JobSignature['role'], Bilingual>> = {
  worker: { zh: '完成人', en: 'who did it' },
  witness: { zh: '第二人', en: 'second person' },
};

/** One line of a job's history. */
export const jobStepSchema = z.object({
  at: z.iso.datetime(),
  step: z.enum([
    'created',
    'moved',
    'assigned',
    'started',
    'held',
    'resumed',
    'note',
    'signed',
    'unsigned',
    'done',
    'reopened',
    'missed',
    'cancelled',
  ]),
  operator: z.string(),
  text: z.string().nullable(),
});

/** What a job of a plan came from: the day of its rule, the count that was passed, or the finding. */
export const jobOriginSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('calendar'), on: z.iso.date() }),
  z.object({
    kind: z.literal('counter'),
    passed: z.number(),
    reading: z.number(),
    /** How often the counter had begun anew by then, as after a repair. */
    resets: z.number().int().default(0),
  }),
  z.object({
    kind: z.literal('condition'),
    findingId: z.uuid(),
    /** How often a person had opened the finding again by then; absent = never. */
    reopened: z.number().int().positive().optional(),
  }),
  /** A task of the register with a day: it is dealt with there. */
  z.object({ kind: z.literal('task'), taskId: z.uuid() }),
  z.object({ kind: z.literal('person') }),
]);
/** What a job came from. */
export type JobOrigin = Readonly<z.infer<typeof jobOriginSchema>>;

/** A job as it stands in a list. */
export const jobRowSchema = z.object({
  id: z.uuid(),
  /** Null = made by hand. */
  planId: z.uuid().nullable(),
  kind: z.enum(planKinds),
  title: bilingualSchema,
  subject: subjectSchema,
  /** Names as they are now; null = the whole shop, or no store known. */
  unitName: z.string().nullable(),
  store: z.string().nullable(),
  state: z.enum(jobStates),
  /** Local day and time, in whatever zone the shop is. */
  dueOn: z.iso.date(),
  dueTime: z.string(),
  /** Last day on which an open job of a fixed plan can be done; null = it is never missed. */
  lastOn: z.iso.date().nullable(),
  assignee: z.string().nullable(),
  minutes: z.number().int().nullable(),
  doneAt: z.iso.datetime().nullable(),
  doneBy: z.string().nullable(),
  /** The record on whose page it is dealt with, of a task of the register; absent for every other job. */
  recordId: z.uuid().optional(),
});
/** A job as it stands in a list. */
export type JobRow = Readonly<z.infer<typeof jobRowSchema>>;

/** A job, whole. */
export const jobSchema = jobRowSchema.extend({
  origin: jobOriginSchema,
  templateId: z.uuid().nullable(),
  /** The version of the checklist it is done by; from the start on it never changes. Null = no checklist, or not started. */
  template: templateSchema.nullable(),
  answers: z.array(jobAnswerSchema),
  signatures: z.array(jobSignatureSchema),
  /** Day on which it was due before a person moved it; null = never moved. */
  movedFrom: z.iso.date().nullable(),
  startedAt: z.iso.datetime().nullable(),
  heldReason: z.string().nullable(),
  /** Time that it took, minutes; null = not told. */
  minutesSpent: z.number().int().nullable(),
  /** The terminal could not be used from – until; null = it could all the time. `until` null = still. */
  downtime: z.object({ from: z.iso.datetime(), until: z.iso.datetime().nullable() }).nullable(),
  /** Parts that were used: id of the part and how many. */
  parts: z.array(z.object({ partId: z.uuid(), name: z.string(), quantity: z.number().positive() })),
  /** The record of the check that was made in it; null = none. */
  checkId: z.uuid().nullable(),
  /** What was found or left to do, in the person's words; masked. */
  result: z.string().nullable(),
  history: z.array(jobStepSchema),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
/** A job, whole. */
export type Job = Readonly<z.infer<typeof jobSchema>>;
