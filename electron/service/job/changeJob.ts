// Changes one job: read, decide, and keep it together with its line of the log; whoever was faster is looked at first.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { Job, JobState } from '../../../shared/job/job.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { plainText } from '../../../shared/register/checkValue.ts';
import type { JobChange, NewPicture } from '../../store/jobChangeStore.ts';
import { changeOf } from '../changeOf.ts';
import { createTurns, type InTurn } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { composeJobLine } from './jobLine.ts';

type StepName = Job['history'][number]['step'];

/** What becomes of a job. */
export interface JobDecision {
  readonly change: Partial<Job>;
  /** Lines of its history; texts are masked already. */
  readonly steps: readonly (readonly [step: StepName, text: string | null])[];
  /** The line of the log, after the name of the job. */
  readonly said: Bilingual;
  readonly picture?: NewPicture | null;
  readonly stock?: JobChange['stock'];
}

/** Reads a job and keeps what was decided; null = nothing changes. Code: job.unknown; rejects with store.* too */
export type ChangeJob = (
  jobId: string,
  decide: (job: Job) => JobDecision | null | Promise<JobDecision | null>,
) => Promise<Job>;

/** Lines of the history that are kept: the first and the newest. */
const longestHistory = 500;
const mostTries = 5;

/** A text as it is kept: without unseen characters, card numbers masked. */
export const keptText = (typed: string): string => redactText(plainText(typed, true));

/** Throws the failure of a code. */
export const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

/** Throws unless the job is in one of the states. Codes: job.closed, job.not-started */
export const mustBe = (job: Job, states: readonly JobState[]): void => {
  if (states.includes(job.state)) return;
  const isClosed = job.state === 'done' || job.state === 'missed' || job.state === 'cancelled';
  refuse(isClosed ? 'job.closed' : 'job.not-started', { state: job.state });
};

/** The stored job. Code: job.unknown; rejects with store.* too */
export const jobOf = async ({ shops }: Pick<ServiceDeps, 'shops'>, jobId: string): Promise<Job> =>
  (await shops.open.jobs.byId(jobId)) ?? refuse('job.unknown', { jobId });

const withSteps = (history: Job['history'], steps: Job['history']): Job['history'] => {
  const all = [...history, ...steps];
  return all.length <= longestHistory ? all : [...all.slice(0, 1), ...all.slice(all.length - longestHistory + 1)];
};

/** Changes of jobs of the open shop, each after the one before. */
export const createChangeJob = (deps: ServiceDeps, inTurn: InTurn = createTurns()): ChangeJob => {
  const once = async (jobId: string, decide: Parameters<ChangeJob>[1]): Promise<Job | null> => {
    const before = await jobOf(deps, jobId);
    const decided = await decide(before);
    if (decided === null) return before;
    const now = deps.clock.now();
    const at = utcText(now);
    const steps = decided.steps.map(([step, text]) => ({ at, step, operator: deps.operator.current(), text }));
    // Two changes within one millisecond are still two: by this text it is seen whether somebody was faster.
    const changedAt = at === before.changedAt ? utcText(now + 1) : at;
    const after = { ...before, ...decided.change, changedAt, history: withSteps(before.history, steps) };
    const record = { kind: 'job', id: jobId } as const;
    const line = await composeJobLine(deps, after, decided.said, { ...changeOf(before, after), record });
    const entry = await deps.shops.open.jobChanges.keep({
      before,
      after,
      line,
      picture: decided.picture ?? null,
      stock: decided.stock ?? null,
    });
    if (entry === null) return null;
    deps.publish('log.appended', entry);
    if (decided.picture != null) deps.publish('attachments.changed', { ownerId: jobId });
    deps.publish('jobs.changed', { jobId });
    return jobOf(deps, jobId);
  };
  return (jobId, decide) =>
    inTurn(async () => {
      for (let attempt = 0; attempt < mostTries; attempt += 1) {
        const job = await once(jobId, decide);
        if (job !== null) return job;
      }
      return refuse('job.overtaken', { jobId });
    });
};
