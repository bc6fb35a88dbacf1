// Channels about jobs: what is due, doing it point by point, signing, and what it took.
import { z } from 'zod';
import { jobAnswerSchema, jobPhases, jobRowSchema, jobSchema, jobStates, jobTexts } from '../job/job.ts';
import { planKinds } from '../plan/plan.ts';
import { subjectSchema } from '../plan/unit.ts';
import { engineCommand, event } from './define.ts';

const ofJob = z.object({ jobId: z.uuid() });
const sentence = z.string().trim().min(3).max(jobTexts.note);

/** Which jobs; absent or null = no restriction. */
export const jobFilterSchema = z.object({
  phases: z.array(z.enum(jobPhases)).max(jobPhases.length).nullish(),
  kind: z.enum(planKinds).nullish(),
  planId: z.uuid().nullish(),
  unitId: z.uuid().nullish(),
  store: z.string().max(120).nullish(),
  assignee: z.string().max(jobTexts.person).nullish(),
  /** Due from – until, both included. */
  from: z.iso.date().nullish(),
  until: z.iso.date().nullish(),
  /** Done at this moment or later. */
  doneSince: z.iso.datetime().nullish(),
  text: z.string().trim().max(100).nullish(),
});

/** Which jobs. */
export type JobFilter = Readonly<z.infer<typeof jobFilterSchema>>;

/** A day of the calendar that lies beyond the jobs that exist already: a plan will make one. */
export const plannedDateSchema = z.object({
  planId: z.uuid(),
  kind: z.enum(planKinds),
  title: z.object({ zh: z.string(), en: z.string() }),
  dueOn: z.iso.date(),
  dueTime: z.string(),
  /** For how many terminals or stores on that day. */
  subjects: z.number().int(),
  /** Of each. */
  minutes: z.number().int().nullable(),
  assignee: z.string().nullable(),
});

/** A day of the calendar that lies beyond the jobs that exist already. */
export type PlannedDate = Readonly<z.infer<typeof plannedDateSchema>>;

/** Jobs of one day, plan, state and person as one entry of a calendar; a job made by hand is an entry of its own. */
export const jobGroupSchema = z.object({
  planId: z.uuid().nullable(),
  kind: z.enum(planKinds),
  title: z.object({ zh: z.string(), en: z.string() }),
  state: z.enum(jobStates),
  dueOn: z.iso.date(),
  /** The earliest of them. */
  dueTime: z.string(),
  count: z.number().int().positive(),
  /** The first of them, and the terminal or store that it is for; null = the whole shop. */
  jobId: z.uuid(),
  unitName: z.string().nullable(),
  store: z.string().nullable(),
  /** Who does all of them; null = nobody yet. */
  assignee: z.string().nullable(),
  /** Planned time of all of them together, minutes. */
  minutes: z.number().int(),
});

/** Jobs of one day, plan, state and person. */
export type JobGroup = Readonly<z.infer<typeof jobGroupSchema>>;

/** Commands about lists of jobs. */
export const jobListCommands = {
  /** One page, by due day, the oldest first (done ones: the newest first). */
  'jobs.list': engineCommand(
    z.object({
      filter: jobFilterSchema,
      offset: z.number().int().min(0).max(10_000_000),
      limit: z.number().int().min(1).max(500),
    }),
    z.object({ jobs: z.array(jobRowSchema), total: z.number().int(), today: z.iso.date() }),
  ),
  /** Due, overdue, in progress and on hold today, and how many are done today. */
  'jobs.counts': engineCommand(
    z.object({}),
    z.object({
      today: z.iso.date(),
      due: z.number().int(),
      overdue: z.number().int(),
      inProgress: z.number().int(),
      onHold: z.number().int(),
      doneToday: z.number().int(),
    }),
  ),
  /** Jobs and planned dates of at most 62 days, grouped by day, plan, state and person; 500 terminals make a few hundred entries. */
  'jobs.calendar': engineCommand(
    z.object({ from: z.iso.date(), until: z.iso.date(), filter: jobFilterSchema }),
    z.object({
      groups: z.array(jobGroupSchema),
      planned: z.array(plannedDateSchema),
      /** Days on which the shop does not work, with the reason (holiday, weekend, day off); and weekend days that are worked. */
      days: z.array(
        z.object({
          on: z.iso.date(),
          isWorking: z.boolean(),
          name: z.object({ zh: z.string(), en: z.string() }).nullable(),
        }),
      ),
      today: z.iso.date(),
    }),
  ),
} as const;

/** Commands about one job. All codes also: job.unknown where there is a job; job.overtaken where it is changed. */
export const jobsCommands = {
  'jobs.get': engineCommand(ofJob, jobSchema),
  /** A job of its own, without a plan. Codes: unit.unknown, template.unknown */
  'jobs.create': engineCommand(
    jobRowSchema.pick({ kind: true, dueOn: true, dueTime: true, assignee: true, minutes: true }).extend({
      title: z.string().trim().min(1).max(jobTexts.title),
      subject: subjectSchema,
      templateId: z.uuid().nullable(),
    }),
    jobSchema,
  ),
  /** Moves this one only; the plan stays. Codes: job.closed, input.invalid */
  'jobs.move': engineCommand(ofJob.extend({ dueOn: z.iso.date() }), jobSchema),
  'jobs.assign': engineCommand(
    ofJob.extend({ assignee: z.string().trim().min(1).max(jobTexts.person).nullable() }),
    jobSchema,
  ),
  /** Begins it; from now on its checklist keeps its version. What the cable has read lately is filled in. Codes: job.closed, lifecycle.not-allowed */
  'jobs.start': engineCommand(ofJob, jobSchema),
  'jobs.hold': engineCommand(ofJob.extend({ reason: sentence }), jobSchema),
  'jobs.resume': engineCommand(ofJob, jobSchema),
  /** Answers one point; another answer replaces it. Codes: job.not-started, job.closed, input.invalid */
  'jobs.answer': engineCommand(
    ofJob.extend({
      answer: jobAnswerSchema.pick({
        itemId: true,
        result: true,
        value: true,
        text: true,
        choice: true,
        note: true,
        photoIds: true,
      }),
    }),
    jobSchema,
  ),
  /** Reads the terminal now and fills in what the cable gives. Codes: job.not-started, terminal.unknown, and why it could not be read */
  'jobs.measure': engineCommand(ofJob, jobSchema),
  /** Time, downtime, result. Codes: job.not-started, job.wrong-times */
  'jobs.setFacts': engineCommand(
    ofJob.extend({
      minutesSpent: z.number().int().min(0).max(100_000).nullable(),
      downtime: jobSchema.shape.downtime,
      result: z.string().trim().max(jobTexts.note).nullable(),
    }),
    jobSchema,
  ),
  /**
   * Needs every required point answered; a change after it takes signatures away. Codes: job.not-started, job.unanswered,
   * person.unknown, person.left, person.wrong-pin, person.no-pin, person.must-wait, job.same-person, job.wrong-way,
   * job.blank-signature, job.clock-back
   */
  'jobs.sign': engineCommand(
    ofJob.extend({
      role: z.enum(['worker', 'witness']),
      personId: z.uuid(),
      /** One of the two: the PIN, or the drawn signature as a PNG in base64. */
      pin: z.string().max(40).nullable(),
      drawing: z.base64().max(400_000).nullable(),
    }),
    jobSchema,
  ),
  /**
   * Ends it. `at` null = now; never in the future, never before it began to exist. Codes: job.unanswered (facts: how many),
   * job.unsigned, job.future, job.before-start, job.clock-back, job.closed, job.not-started
   */
  'jobs.complete': engineCommand(ofJob.extend({ at: z.iso.datetime().nullable() }), jobSchema),
  'jobs.reopen': engineCommand(ofJob.extend({ reason: sentence }), jobSchema),
  'jobs.cancel': engineCommand(ofJob.extend({ reason: sentence }), jobSchema),
  'jobs.note': engineCommand(ofJob.extend({ note: sentence }), jobSchema),
} as const;

/** Events about jobs. */
export const jobsEvents = {
  /** Jobs were made, moved or changed; null = several. */
  'jobs.changed': event(z.object({ jobId: z.uuid().nullable() })),
} as const;
