// The work itself: begun, held, gone on with, answered point by point, measured, and what it took.
import { AppFailure, failure, type Result } from '../../../shared/error/appError.ts';
import type { Job } from '../../../shared/job/job.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { attempt } from '../attempt.ts';
import { utcText } from '../isoTime.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Checks } from '../services.ts';
import { type ChangeJob, type JobDecision, jobOf, keptText, mustBe, refuse } from './changeJob.ts';
import { fillAnswers, withAnswers } from './fillAnswers.ts';
import { mustBeInReach, templateOf, unitOf } from './jobReach.ts';
import type { Jobs } from './jobServices.ts';
import { takeAnswer } from './takeAnswer.ts';

/** Readings that are older are not filled in by themselves. */
const freshMs = 24 * 60 * 60_000;

/** Signatures stand for what was there when they were given: a later change takes them away, and says so. */
const unsigned = ({ signatures }: Job): Pick<JobDecision, 'change' | 'steps'> =>
  signatures.length === 0
    ? { change: {}, steps: [] }
    : { change: { signatures: [] }, steps: [['unsigned', signatures.map(({ name }) => name).join(', ')]] };

const unwrapped = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new AppFailure(result.error);
};

const nothingSaid = { zh: '内容已改，签名作废', en: 'content changed, signatures void' };

/** What is done with a job while it is worked on. */
export const createDoJob = (
  deps: ServiceDeps & { readonly checks: Pick<Checks, 'start' | 'finished' | 'report'> },
  change: ChangeJob,
): Pick<Jobs, 'start' | 'hold' | 'resume' | 'answer' | 'measure' | 'setFacts'> => {
  const { open } = deps.shops;
  const { readings, attachments } = open;
  const filling = () => ({ at: utcText(deps.clock.now()), by: deps.operator.current() });
  const freshReadings = async (job: Job): Promise<readonly Reading[]> => {
    const unit = await unitOf(open, job);
    if (unit?.terminalId == null) return [];
    const now = deps.clock.now();
    const latest = await readings.latest(unit.terminalId, utcText(now + 1));
    return latest.filter(({ takenAt }) => now - Date.parse(takenAt) <= freshMs);
  };

  const mustBeItsPhotos = async (jobId: string, photoIds: readonly string[]): Promise<void> => {
    const known = new Set((await attachments.list(jobId)).map(({ id }) => id));
    const missing = photoIds.find((id) => !known.has(id));
    if (missing !== undefined) refuse('attachment.unknown', { attachmentId: missing });
  };

  const readNow = async (job: Job): Promise<{ readonly checkId: string; readonly readings: readonly Reading[] }> => {
    const unit = await unitOf(open, job);
    if (unit?.terminalId == null) return refuse('terminal.unknown', { terminalId: unit?.id ?? null });
    const started = unwrapped(
      await deps.checks.start({ terminalIds: [unit.terminalId], addresses: [], level: 'quick' }),
    );
    const [target] = unwrapped(await deps.checks.finished(started.id)).targets;
    if (target?.checkId == null) throw new AppFailure(target?.error ?? failure('link.silent').error);
    const { readings: found } = unwrapped(await deps.checks.report({ checkId: target.checkId }));
    return { checkId: target.checkId, readings: found };
  };

  const mustBeTimes = (downtime: Job['downtime']): Job['downtime'] => {
    if (downtime === null) return null;
    const from = Date.parse(downtime.from);
    const until = downtime.until === null ? null : Date.parse(downtime.until);
    const now = deps.clock.now();
    if (from > now || (until !== null && (until < from || until > now))) refuse('job.wrong-times', {});
    return { from: utcText(from), until: until === null ? null : utcText(until) };
  };

  return {
    start: ({ jobId }) =>
      attempt(async () => {
        const seen = await jobOf(deps, jobId);
        if (seen.state === 'inProgress') return seen;
        await mustBeInReach(open, seen);
        return change(jobId, async (job) => {
          mustBe(job, ['open']);
          const template = await templateOf(open, job);
          const now = filling();
          const read = { answers: job.answers, readings: await freshReadings(job) };
          return {
            change: { state: 'inProgress', startedAt: now.at, template, answers: fillAnswers(template, read, now) },
            steps: [['started', template === null ? null : `v${template.version}`]],
            said:
              template === null
                ? { zh: '开始', en: 'started' }
                : {
                    zh: `开始，按“${template.name.zh}”第 ${template.version} 版`,
                    en: `started, by “${template.name.en}” version ${template.version}`,
                  },
          };
        });
      }),
    hold: ({ jobId, reason: given }) =>
      attempt(() => {
        const reason = keptText(given);
        return change(jobId, (job) => {
          mustBe(job, ['inProgress']);
          return {
            change: { state: 'onHold', heldReason: reason },
            steps: [['held', reason]],
            said: { zh: `暂停：${reason}`, en: `on hold: ${reason}` },
          };
        });
      }),
    resume: ({ jobId }) =>
      attempt(async () => {
        await mustBeInReach(open, await jobOf(deps, jobId));
        return change(jobId, (job) => {
          mustBe(job, ['onHold']);
          return {
            change: { state: 'inProgress', heldReason: null },
            steps: [['resumed', null]],
            said: { zh: '继续', en: 'taken up again' },
          };
        });
      }),
    answer: ({ jobId, answer: given }) =>
      attempt(() =>
        change(jobId, async (job) => {
          mustBe(job, ['inProgress']);
          const answer = takeAnswer(job, given, filling());
          await mustBeItsPhotos(jobId, answer.photoIds);
          const { change: voided, steps } = unsigned(job);
          const title = job.template?.items.find(({ id }) => id === answer.itemId)?.title ?? { zh: '–', en: '–' };
          return {
            change: { answers: withAnswers(job.answers, [answer]), ...voided },
            steps,
            said:
              steps.length > 0
                ? { zh: `“${title.zh}”：${nothingSaid.zh}`, en: `“${title.en}”: ${nothingSaid.en}` }
                : { zh: `填写“${title.zh}”`, en: `“${title.en}” answered` },
          };
        }),
      ),
    measure: ({ jobId }) =>
      attempt(async () => {
        const seen = await jobOf(deps, jobId);
        mustBe(seen, ['inProgress']);
        await mustBeInReach(open, seen);
        const read = await readNow(seen);
        return change(jobId, (job) => {
          mustBe(job, ['inProgress']);
          const { change: voided, steps } = unsigned(job);
          const answers = fillAnswers(job.template, { answers: job.answers, readings: read.readings }, filling());
          return {
            change: { answers, checkId: read.checkId, ...voided },
            steps,
            said: { zh: '已从终端读取数值', en: 'values read from the terminal' },
          };
        });
      }),
    setFacts: ({ jobId, minutesSpent, downtime: given, result: typed }) =>
      attempt(() => {
        const downtime = mustBeTimes(given);
        const result = typed === null ? null : keptText(typed) || null;
        return change(jobId, (job) => {
          mustBe(job, ['inProgress']);
          const { change: voided, steps } = unsigned(job);
          const minutes = minutesSpent === null ? '–' : String(minutesSpent);
          return {
            change: { minutesSpent, downtime, result, ...voided },
            steps,
            said: {
              zh: `用时 ${minutes} 分钟${result === null ? '' : `；结果：${result}`}`,
              en: `${minutes} min${result === null ? '' : `; result: ${result}`}`,
            },
          };
        });
      }),
  };
};
