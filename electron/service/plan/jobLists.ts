// Lists of jobs: by page, today's counts, and the calendar with what the plans will make beyond the jobs that exist.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { JobPhase } from '../../../shared/job/job.ts';
import { addDays, daysBetween } from '../../plan/days.ts';
import { worksOn } from '../../plan/workCalendar.ts';
import type { JobFilter } from '../../store/jobQuery.ts';
import { attempt } from '../attempt.ts';
import { startOfDay } from '../inspection/localSpan.ts';
import { exportJobs } from './exportJobs.ts';
import { plannedBeyond } from './plannedBeyond.ts';
import type { JobLists } from './planServices.ts';
import type { WithPlanWork } from './planWork.ts';

const longestSpan = 62;
const waiting: readonly JobPhase[] = ['overdue', 'due', 'inProgress', 'onHold'];

/** Lists of jobs of the open shop. */
export const createJobLists = (deps: WithPlanWork & { readonly version: string }): JobLists => {
  const { jobs } = deps.shops.open;
  const { work, clock } = deps;
  const pageOf = async (filter: JobFilter, offset: number, limit: number) => {
    const today = work.today();
    const [page, total] = [await jobs.page(filter, today, offset, limit), await jobs.total(filter, today)];
    return { jobs: [...page], total, today };
  };
  return {
    list: ({ filter, offset, limit }) =>
      attempt(async () => {
        await work.fresh();
        return pageOf(filter, offset, limit);
      }),
    due: ({ days, limit }) =>
      attempt(async () => {
        await work.fresh();
        return pageOf(
          { phases: days === 0 ? waiting : [...waiting, 'upcoming'], until: addDays(work.today(), days) },
          0,
          limit,
        );
      }),
    counts: () =>
      attempt(async () => {
        await work.fresh();
        const today = work.today();
        const span = { today, from: startOfDay(clock, today), until: startOfDay(clock, addDays(today, 1)) };
        return { today, ...(await jobs.counts(span)) };
      }),
    run: () => attempt(async () => ({ today: work.today(), jobs: await work.look() })),
    write: (input, signal) => attempt(() => exportJobs(deps, input, signal)),
    calendar: ({ from, until, filter }) =>
      attempt(async () => {
        const days = daysBetween(from, until);
        if (days < 0 || days >= longestSpan) {
          const facts = { field: 'until', found: until, expected: `${from} … ${addDays(from, longestSpan - 1)}` };
          throw new AppFailure(failure('input.invalid', facts).error);
        }
        await work.fresh();
        const today = work.today();
        const calendar = await work.calendar();
        const span = { ...filter, from, until };
        const each = Array.from({ length: days + 1 }, (_, at) => addDays(from, at));
        const [groups, planned] = [
          await jobs.groups(span, today),
          await plannedBeyond(span, { ...deps, calendar, today }),
        ];
        const special = each.flatMap((on) => {
          const day = calendar.special(on);
          const isWorking = worksOn(calendar, on);
          const isUsual = day === null && isWorking;
          return isUsual ? [] : [{ on, isWorking, name: day === null ? null : { ...day.name } }];
        });
        return { groups: [...groups], planned: [...planned], days: special, today };
      }),
  };
};
