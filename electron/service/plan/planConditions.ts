// Plans that wait for a failed check: one job for what is found, no second while it is open.
import type { Finding } from '../../../shared/finding/finding.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import type { JobOrigin } from '../../../shared/job/job.ts';
import type { Plan } from '../../../shared/plan/plan.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { madeJob } from './madeJob.ts';
import type { PlanSubject } from './planSubjects.ts';

/** Plans that run, with whom they are for. */
export interface RunningPlans extends ServiceDeps {
  readonly today: string;
  readonly running: readonly { readonly plan: Plan; readonly subjects: readonly PlanSubject[] }[];
}

const mostFindings = 5000;

const meets = (plan: Plan, { checkId, outcome }: Finding): boolean =>
  plan.trigger.kind === 'condition' &&
  plan.trigger.checks.includes(checkId) &&
  (outcome === 'fail' || plan.trigger.outcome === 'warn');

/** A finding that was opened again after its job was done asks for another one. */
const originOf = ({ id, history }: Finding): JobOrigin => {
  const reopened = history.filter(({ step }) => step === 'reopened').length;
  return { kind: 'condition', findingId: id, ...(reopened === 0 ? {} : { reopened }) };
};

/** Makes the jobs that open findings ask for; answers how many. Rejects with store.* */
export const followConditions = async ({ running, ...deps }: RunningPlans): Promise<number> => {
  const { findings, jobs, plans } = deps.shops.open;
  const waiting = running.filter(({ plan }) => plan.trigger.kind === 'condition');
  if (waiting.length === 0) return 0;
  const open = await findings.page({ isOpen: true }, 0, mostFindings);
  let made = 0;
  for (const { plan, subjects } of waiting) {
    const found = open.filter((finding) => meets(plan, finding));
    const busy = found.length === 0 ? new Set<string>() : new Set(await plans.openSubjects(plan.id));
    for (const subject of subjects) {
      if (busy.has(subject.key)) continue;
      const terminals = new Set(subject.units.map(({ terminalId }) => terminalId));
      for (const finding of found.filter(({ terminalId }) => terminals.has(terminalId))) {
        const { zh, en } = checkHelp[finding.checkId].title;
        const text = `${zh} / ${en}`;
        const job = madeJob(plan, subject, {
          origin: originOf(finding),
          text,
          clock: deps.clock,
        });
        if (!(await jobs.insert(job))) continue;
        made += 1;
        break;
      }
    }
  }
  return made;
};
