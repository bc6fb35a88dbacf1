// Is the shop all right, and if not, what now, and who? One sentence, what needs a person today, and what comes next.
import { Anchor } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { FindingRow } from '../../../shared/finding/finding.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { type JobRow, phaseOf } from '../../../shared/job/job.ts';
import type { Verdict } from '../../../shared/model/verdict.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useFindings } from '../../ui/findings/useFindings.ts';
import { addDays, formatDay, localToday } from '../../ui/planner/days.ts';
import { useJobs } from '../../ui/planner/useJobs.ts';
import { Sign } from '../../ui/Sign.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ShopToday.module.css';

/** How many terminals there are of each kind. */
export interface ShopCounts {
  readonly all: number;
  readonly broken: number;
  readonly troubled: number;
  readonly unchecked: number;
}

const mostFindings = 3;
const mostJobs = 2;
const daysAhead = 60;

const verdictOf = ({ all, broken, troubled, unchecked }: ShopCounts): Verdict => {
  if (broken > 0) return 'fail';
  if (troubled > 0) return 'warn';
  return unchecked === all || unchecked > 0 ? 'incomplete' : 'pass';
};

const Headline = ({ counts }: { readonly counts: ShopCounts }) => {
  const { t } = useWords();
  const { all, broken, troubled, unchecked } = counts;
  if (broken > 0) return t('terminals.today.broken', { count: broken });
  if (troubled > 0) return t('terminals.today.troubled', { count: troubled });
  if (unchecked > 0) return t('terminals.today.unchecked', { count: unchecked });
  return t('terminals.today.well', { count: all });
};

const FindingItem = ({ finding }: { readonly finding: FindingRow }) => {
  const { t, say } = useWords();
  const { id, checkId, outcome, terminalName, who, assignee } = finding;
  return (
    <li className={css['item']}>
      <Sign of={outcome} size={16} />
      <span className={css['what']}>
        {terminalName === null ? null : `${terminalName} · `}
        <Link to={`/findings/${id}`}>{say(checkHelp[checkId].title)}</Link>
      </span>
      <span className={css['who']} title={t('finding.who')}>
        {assignee ?? say(whoNames[who])}
      </span>
    </li>
  );
};

const JobItem = ({ job, today }: { readonly job: JobRow; readonly today: string }) => {
  const { t, say } = useWords();
  const isLate = phaseOf(job, today) === 'overdue';
  const place = job.unitName ?? job.store;
  return (
    <li className={css['item']}>
      <Sign of={isLate ? 'warn' : 'skipped'} size={16} />
      <span className={css['what']}>
        {place === null ? null : `${place} · `}
        <Link to={`/plan/job/${job.id}`}>{say(job.title)}</Link>
      </span>
      <span className={css['who']}>
        {t(isLate ? 'terminals.today.overdue' : 'terminals.today.due')}
        {job.assignee === null ? '' : ` · ${job.assignee}`}
      </span>
    </li>
  );
};

const NextMaintenance = ({ today }: { readonly today: string }) => {
  const { t, say, language } = useWords();
  const known = knownOf(
    useAnswer('jobs.calendar', { from: addDays(today, 1), until: addDays(today, daysAhead), filter: { phases: null } }),
  );
  if (known === null) return null;
  const coming = [...known.groups.filter(({ state }) => state === 'open'), ...known.planned];
  const [next] = coming.sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  return (
    <p className={css['next']}>
      <IconCalendarEvent size={16} aria-hidden />
      {next === undefined ? (
        <>
          {t('terminals.today.noNext')}{' '}
          <Anchor component={Link} to="/plan/plans" size="sm">
            {t('terminals.today.plan')}
          </Anchor>
        </>
      ) : (
        <>
          {t('terminals.today.next', { day: formatDay(next.dueOn, language, 'short'), what: say(next.title) })}{' '}
          <Anchor component={Link} to="/plan/calendar" size="sm">
            {t('terminals.today.calendar')}
          </Anchor>
        </>
      )}
    </p>
  );
};

/** The strip above the terminals of the first page. */
export const ShopToday = ({ counts }: { readonly counts: ShopCounts }) => {
  const { t } = useWords();
  const today = localToday();
  const findings = knownOf(useFindings({ isOpen: true }, mostFindings));
  const jobs = knownOf(useJobs({ phases: ['overdue', 'due', 'inProgress'] }, mostJobs));
  const waiting = (findings?.total ?? 0) + (jobs?.total ?? 0);
  const shown = (findings?.findings.length ?? 0) + (jobs?.jobs.length ?? 0);
  return (
    <section className={css['today']} aria-label={t('terminals.today.title')}>
      <h2 className={css['headline']}>
        <Sign of={verdictOf(counts)} size={24} />
        <Headline counts={counts} />
      </h2>
      <Anchor component={Link} to="/knowhow/emergency" size="sm" className={css['emergency'] ?? ''}>
        {t('terminals.today.emergency')}
      </Anchor>
      {findings === null || jobs === null ? null : waiting === 0 ? (
        <p className={css['nothing']}>{t('terminals.today.nothing')}</p>
      ) : (
        <>
          <ul className={css['items']} aria-label={t('terminals.today.toDo')}>
            {findings.findings.map((finding) => (
              <FindingItem key={finding.id} finding={finding} />
            ))}
            {jobs.jobs.map((job) => (
              <JobItem key={job.id} job={job} today={jobs.today} />
            ))}
          </ul>
          {waiting > shown ? (
            <p className={css['more']}>
              <Anchor component={Link} to="/findings" size="sm">
                {t('terminals.today.allFindings', { count: findings.total })}
              </Anchor>
              {jobs.total === 0 ? null : (
                <Anchor component={Link} to="/plan" size="sm">
                  {t('terminals.today.allJobs', { count: jobs.total })}
                </Anchor>
              )}
            </p>
          ) : null}
        </>
      )}
      <NextMaintenance today={today} />
    </section>
  );
};
