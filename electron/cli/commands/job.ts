// steward job list|done: what waits to be done, and one job marked as done where its checklist asks for no signature.
import { type JobPhase, type JobRow, jobPhaseNames, phaseOf } from '../../../shared/job/job.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { alignColumns } from '../textWidth.ts';
import type { Tone, Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

type Of<C extends Request['command']> = Extract<Request, { command: C }>;

const tones: Readonly<Partial<Record<JobPhase, Tone>>> = { overdue: 'bad', due: 'warn', done: 'good', missed: 'bad' };
const waiting: readonly JobPhase[] = ['overdue', 'due', 'inProgress', 'onHold'];

const rowOf = (job: JobRow, today: string, voice: Voice): string[] => {
  const phase = phaseOf(job, today);
  return [
    job.id,
    `${job.dueOn} ${job.dueTime}`,
    voice.paint(tones[phase] ?? 'quiet', voice.pick(jobPhaseNames[phase])),
    voice.pick(job.title),
    [job.unitName, job.store].filter((part) => part !== null).join(' · ') || '–',
    job.assignee ?? '–',
  ];
};

const listJobs = (session: Session, request: Of<'jobList'>): Promise<ExitStatus> =>
  withEngine(session, request.simulated ? 'simulated' : 'own', async ({ services }) => {
    const { voice } = session;
    const { phases, assignee, text, limit } = request;
    const filter = { phases: [...phases], assignee, text };
    const { jobs, total, today } = unwrap(await services.jobLists.list({ filter, offset: 0, limit }));
    voice.document({ today, total, jobs: jobs.map((job) => ({ ...job, phase: phaseOf(job, today) })) });
    for (const line of alignColumns(jobs.map((job) => rowOf(job, today, voice)))) voice.line(line);
    const end =
      total === 0 ? voice.say('noJobs', { today }) : voice.say('foundJobs', { today, total, shown: jobs.length });
    voice.line(voice.paint('quiet', end));
    return jobs.some((job) => waiting.includes(phaseOf(job, today))) ? exitStatus.needsAttention : exitStatus.done;
  });

const finishJob = (session: Session, { jobId, at, minutes, note, simulated }: Of<'jobDone'>): Promise<ExitStatus> =>
  withEngine(session, simulated ? 'simulated' : 'own', async ({ services }) => {
    const { voice } = session;
    const job = unwrap(await services.jobs.finish({ jobId, at, minutes, note }));
    voice.document({ job });
    voice.line(voice.say('jobIsDone', { title: voice.pick(job.title), doneBy: job.doneBy }));
    return exitStatus.done;
  });

/** Lists jobs, or marks one as done. */
export const jobCommand = (session: Session, request: Of<'jobList'> | Of<'jobDone'>): Promise<ExitStatus> =>
  request.command === 'jobList' ? listJobs(session, request) : finishJob(session, request);
