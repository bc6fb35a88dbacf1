// steward plan due|run|export: what is due, making jobs now, and the jobs as a file.
import { type JobPhase, type JobRow, jobPhaseNames, phaseOf } from '../../../shared/job/job.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import type { Request } from '../request.ts';
import { type Session, unwrap } from '../session.ts';
import { alignColumns } from '../textWidth.ts';
import type { Tone, Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

type Of<C extends Request['command']> = Extract<Request, { command: C }>;

const yearDays = 366;
const waiting: readonly JobPhase[] = ['overdue', 'due', 'inProgress', 'onHold'];
const tones: Readonly<Partial<Record<JobPhase, Tone>>> = { overdue: 'bad', due: 'warn' };

const shopOf = ({ simulated }: { readonly simulated: boolean }): 'simulated' | 'own' =>
  simulated ? 'simulated' : 'own';

const lineOf = (job: JobRow, today: string, voice: Voice): string[] => {
  const phase = phaseOf(job, today);
  return [
    `${job.dueOn} ${job.dueTime}`,
    voice.paint(tones[phase] ?? 'quiet', voice.pick(jobPhaseNames[phase])),
    voice.pick(job.title),
    [job.unitName, job.store].filter((part) => part !== null).join(' · ') || '–',
    job.assignee ?? '–',
  ];
};

/** Exit 1 when something is due, overdue, in progress or on hold. */
const listDue = (session: Session, request: Of<'planDue'>): Promise<ExitStatus> =>
  withEngine(session, shopOf(request), async ({ services }) => {
    const { voice } = session;
    const { days, limit } = request;
    const { jobs, total, today } = unwrap(await services.jobLists.due({ days, limit }));
    voice.document({ today, total, jobs: jobs.map((job) => ({ ...job, phase: phaseOf(job, today) })) });
    for (const line of alignColumns(jobs.map((job) => lineOf(job, today, voice)))) voice.line(line);
    voice.line(voice.paint('quiet', voice.say('plansDue', { today, total, shown: jobs.length })));
    return jobs.some((job) => waiting.includes(phaseOf(job, today))) ? exitStatus.needsAttention : exitStatus.done;
  });

const runPlans = (session: Session, request: Of<'planRun'>): Promise<ExitStatus> =>
  withEngine(session, shopOf(request), async ({ services }) => {
    const { voice } = session;
    const { today, jobs } = unwrap(await services.jobLists.run());
    const counts = unwrap(await services.jobLists.counts());
    voice.document({ today, jobs, counts });
    voice.line(voice.say('plansRun', { jobs, due: counts.due, overdue: counts.overdue }));
    return exitStatus.done;
  });

/** For other calendars; they remind an hour before. */
const exportCalendar = (session: Session, request: Of<'planExport'>): Promise<ExitStatus> =>
  withEngine(session, shopOf(request), async ({ services }) => {
    const { voice, signal } = session;
    const { file, days, format } = request;
    const input = { file, language: voice.language, days: days ?? yearDays, alarmMinutes: 60 };
    const done = unwrap(await services.calendarFiles.write(input, signal));
    voice.document({ ...done, format });
    voice.line(voice.say('calendarExported', done));
    return exitStatus.done;
  });

const exportPlan = (session: Session, request: Of<'planExport'>): Promise<ExitStatus> =>
  withEngine(session, shopOf(request), async ({ services }) => {
    const { voice, signal } = session;
    const { file, days, format } = request;
    const done = unwrap(await services.jobLists.write({ file, language: voice.language, days }, signal));
    voice.document({ ...done, format });
    voice.line(voice.say('planExported', { rows: done.rows, file: done.file }));
    return exitStatus.done;
  });

/** What is due, making jobs now, or the jobs as a file. */
export const planCommand = (
  session: Session,
  request: Of<'planDue'> | Of<'planRun'> | Of<'planExport'>,
): Promise<ExitStatus> => {
  if (request.command === 'planDue') return listDue(session, request);
  if (request.command === 'planRun') return runPlans(session, request);
  return request.format === 'ics' ? exportCalendar(session, request) : exportPlan(session, request);
};
