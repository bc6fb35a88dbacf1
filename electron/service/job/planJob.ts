// Before the work: jobs made by hand, moved to another day, given to somebody; and remarks at any time.
import { randomUUID } from 'node:crypto';
import type { Job } from '../../../shared/job/job.ts';
import { dayOf, numberOf } from '../../plan/dayNumber.ts';
import { attempt } from '../attempt.ts';
import { localDay } from '../binding/localDay.ts';
import { changeOf } from '../changeOf.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { type ChangeJob, jobOf, keptText, mustBe, refuse } from './changeJob.ts';
import { composeJobLine } from './jobLine.ts';
import type { Jobs } from './jobServices.ts';

/** How far from today a day may be, in either direction. */
const mostDays = 366 * 20;

const stillToDo = ['open', 'inProgress', 'onHold'] as const;

const keptSubject = (subject: Job['subject']): Job['subject'] =>
  subject.kind === 'store' ? { ...subject, store: keptText(subject.store) || '–' } : subject;

/** What is done with a job before the work. */
export const createPlanJob = (
  deps: ServiceDeps,
  change: ChangeJob,
): Pick<Jobs, 'create' | 'move' | 'assign' | 'note' | 'get'> => {
  const { units, templates, jobChanges } = deps.shops.open;

  const mustBeNear = (day: string): void => {
    const today = localDay(deps.clock, deps.clock.now());
    if (Math.abs(numberOf(day) - numberOf(today)) <= mostDays) return;
    refuse('input.invalid', { field: 'dueOn', found: day, expected: `${today} ± 20 a` });
  };

  const mustExist = async ({ subject, templateId }: Pick<Job, 'subject' | 'templateId'>): Promise<void> => {
    if (subject.kind === 'unit' && (await units.byId(subject.unitId)) === null) {
      refuse('unit.unknown', { unitId: subject.unitId });
    }
    if (templateId === null) return;
    if ((await templates.byId(templateId, null)) === null || (await templates.isRemoved(templateId))) {
      refuse('template.unknown', { templateId });
    }
  };

  const newJob = (input: Parameters<Jobs['create']>[0]): Job => {
    const at = utcText(deps.clock.now());
    const title = keptText(input.title);
    const subject = keptSubject(input.subject);
    return {
      ...input,
      title: { zh: title, en: title },
      assignee: input.assignee === null ? null : keptText(input.assignee) || null,
      subject,
      id: randomUUID(),
      planId: null,
      unitName: null,
      store: subject.kind === 'store' ? subject.store : null,
      state: 'open',
      lastOn: null,
      doneAt: null,
      doneBy: null,
      origin: { kind: 'person' },
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
      history: [{ at, step: 'created', operator: deps.operator.current(), text: null }],
      createdAt: at,
      changedAt: at,
    };
  };

  return {
    get: ({ jobId }) => attempt(() => jobOf(deps, jobId)),
    create: (input) =>
      attempt(async () => {
        mustBeNear(input.dueOn);
        await mustExist(input);
        const job = newJob(input);
        if (job.title.zh === '') refuse('input.invalid', { field: 'title', found: '', expected: '1–120' });
        const record = { kind: 'job', id: job.id } as const;
        const said = { zh: '新建', en: 'made by hand' };
        const line = await composeJobLine(deps, job, said, { ...changeOf(null, job), record });
        const entry = await jobChanges.keep({ before: null, after: job, line, picture: null });
        if (entry !== null) deps.publish('log.appended', entry);
        deps.publish('jobs.changed', { jobId: job.id });
        return jobOf(deps, job.id);
      }),
    move: ({ jobId, dueOn }) =>
      attempt(() => {
        mustBeNear(dueOn);
        return change(jobId, (job) => {
          mustBe(job, stillToDo);
          if (job.dueOn === dueOn) return null;
          const by = numberOf(dueOn) - numberOf(job.dueOn);
          return {
            change: {
              dueOn,
              // The days that it may be late go with it.
              lastOn: job.lastOn === null ? null : dayOf(numberOf(job.lastOn) + by),
              movedFrom: job.movedFrom ?? job.dueOn,
            },
            steps: [['moved', `${job.dueOn} → ${dueOn}`]],
            said: { zh: `从 ${job.dueOn} 改到 ${dueOn}`, en: `moved from ${job.dueOn} to ${dueOn}` },
          };
        });
      }),
    assign: ({ jobId, assignee: given }) =>
      attempt(() => {
        const assignee = given === null ? null : keptText(given) || null;
        return change(jobId, (job) => {
          mustBe(job, stillToDo);
          if (job.assignee === assignee) return null;
          return {
            change: { assignee },
            steps: [['assigned', assignee]],
            said:
              assignee === null
                ? { zh: '不再指定负责人', en: 'nobody in particular does it any more' }
                : { zh: `交给 ${assignee}`, en: `given to ${assignee}` },
          };
        });
      }),
    note: ({ jobId, note }) =>
      attempt(() => {
        const said = keptText(note);
        return change(jobId, () => ({
          change: {},
          steps: [['note', said]],
          said: { zh: `备注：${said}`, en: `remark: ${said}` },
        }));
      }),
  };
};
