// A job that a counter or a finding has made: due at once, done when somebody does it.
import type { Job, JobOrigin } from '../../../shared/job/job.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { Subject } from '../../../shared/plan/unit.ts';
import { localText, utcText } from '../isoTime.ts';
import type { Clock } from '../serviceDeps.ts';
import { newJobId } from './jobId.ts';
import type { PlanSubject } from './planSubjects.ts';

const subjectFrom = ({ unitId, store }: PlanSubject): Subject => {
  if (unitId !== null) return { kind: 'unit', unitId };
  return store === null ? { kind: 'shop' } : { kind: 'store', store };
};

/** The job, due today at this time. */
export const madeJob = (
  plan: Plan,
  subject: PlanSubject,
  { origin, text, clock }: { readonly origin: JobOrigin; readonly text: string; readonly clock: Clock },
): Job => {
  const at = utcText(clock.now());
  const local = localText(clock, clock.now());
  return {
    id: newJobId(clock.now()),
    planId: plan.id,
    kind: plan.kind,
    title: plan.name,
    subject: subjectFrom(subject),
    unitName: null,
    store: subject.store,
    state: 'open',
    dueOn: local.slice(0, 'YYYY-MM-DD'.length),
    dueTime: local.slice('YYYY-MM-DD '.length, 'YYYY-MM-DD HH:MM'.length),
    lastOn: null,
    assignee: plan.assignee,
    minutes: plan.minutes,
    doneAt: null,
    doneBy: null,
    origin,
    templateId: plan.templateId,
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
    history: [{ at, step: 'created', operator: '', text }],
    createdAt: at,
    changedAt: at,
  };
};
