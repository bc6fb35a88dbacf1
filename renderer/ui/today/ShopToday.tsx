// Is the shop all right, and if not, what now, and who? One sentence, what needs a person today, and what comes next.
import { Anchor } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import { Link } from 'react-router';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useFindings } from '../findings/useFindings.ts';
import { addDays, formatDay, localToday } from '../planner/days.ts';
import { useJobs } from '../planner/useJobs.ts';
import { Sign } from '../Sign.tsx';
import { useWords } from '../useWords.ts';
import css from './ShopToday.module.css';
import { type ShopCounts, verdictOfShop } from './shopCounts.ts';
import { FindingItem, JobItem, LostItem, type LostTerminal } from './TodayItems.tsx';

const mostFindings = 3;
const mostLost = 2;
const mostJobs = 2;
const daysAhead = 60;

const Headline = ({ counts }: { readonly counts: ShopCounts }) => {
  const { t } = useWords();
  const { all, broken, troubled, unchecked } = counts;
  if (broken > 0) return t('terminals.today.broken', { count: broken });
  if (troubled > 0) return t('terminals.today.troubled', { count: troubled });
  if (unchecked > 0) return t('terminals.today.unchecked', { count: unchecked });
  return t('terminals.today.well', { count: all });
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

/** The strip above the cards. */
export const ShopToday = ({
  counts,
  lost,
}: {
  readonly counts: ShopCounts;
  /** Terminals that are not connected. */
  readonly lost: readonly LostTerminal[];
}) => {
  const { t } = useWords();
  const today = localToday();
  const findings = knownOf(useFindings({ isOpen: true }, mostFindings));
  const jobs = knownOf(useJobs({ phases: ['overdue', 'due', 'inProgress'] }, mostJobs));
  const waiting = (findings?.total ?? 0) + (jobs?.total ?? 0) + lost.length;
  const hasFault = findings?.findings[0]?.outcome === 'fail';
  const lostItems = lost
    .slice(0, mostLost)
    .map((each, index) => <LostItem key={each.connection.terminalId} lost={each} isFirst={!hasFault && index === 0} />);
  return (
    <section className={css['today']} aria-label={t('terminals.today.title')}>
      <div className={css['head']}>
        <h2 className={css['headline']}>
          <Sign of={verdictOfShop(counts)} size={24} />
          <Headline counts={counts} />
        </h2>
        <Anchor component={Link} to="/knowhow/emergency" size="sm">
          {t('terminals.today.emergency')}
        </Anchor>
      </div>
      {findings === null || jobs === null ? null : waiting === 0 ? (
        <p className={css['nothing']}>{t('terminals.today.nothing')}</p>
      ) : (
        <>
          <ul className={css['items']} aria-label={t('terminals.today.toDo')}>
            {hasFault ? null : lostItems}
            {findings.findings.map((finding, index) => (
              <FindingItem
                key={finding.id}
                finding={finding}
                isFirst={index === 0 && (hasFault || lost.length === 0)}
              />
            ))}
            {hasFault ? lostItems : null}
            {jobs.jobs.map((job) => (
              <JobItem key={job.id} job={job} today={jobs.today} />
            ))}
          </ul>
          <p className={css['more']}>
            {findings.total > findings.findings.length ? (
              <Anchor component={Link} to="/findings" size="sm">
                {t('terminals.today.allFindings', { count: findings.total })}
              </Anchor>
            ) : null}
            {jobs.total > jobs.jobs.length ? (
              <Anchor component={Link} to="/plan" size="sm">
                {t('terminals.today.allJobs', { count: jobs.total })}
              </Anchor>
            ) : null}
          </p>
        </>
      )}
      <NextMaintenance today={today} />
    </section>
  );
};

/** The same in two lines, above the many terminals of the overview: the sentence, and the first thing to do. */
export const ShopTodayLine = ({ counts }: { readonly counts: ShopCounts }) => {
  const { t, say } = useWords();
  const findings = knownOf(useFindings({ isOpen: true }, 1));
  const jobs = knownOf(useJobs({ phases: ['overdue', 'due', 'inProgress'] }, 1));
  const [first] = findings?.findings ?? [];
  return (
    <section className={css['line']} aria-label={t('terminals.today.title')}>
      <h2 className={css['lineHead']}>
        <Sign of={verdictOfShop(counts)} size={20} />
        <Headline counts={counts} />
      </h2>
      {first === undefined ? null : (
        <p className={css['lineFirst']}>
          {first.terminalName === null ? null : `${first.terminalName} · `}
          <Link to={`/findings/${first.id}`}>{say(checkHelp[first.checkId].title)}</Link>
          <span className={css['lineWho']}>{first.assignee ?? say(whoNames[first.who])}</span>
        </p>
      )}
      {findings === null || findings.total === 0 ? null : (
        <Anchor component={Link} to="/findings" size="sm">
          {t('terminals.today.allFindings', { count: findings.total })}
        </Anchor>
      )}
      {jobs === null || jobs.total === 0 ? null : (
        <Anchor component={Link} to="/plan" size="sm">
          {t('terminals.today.allJobs', { count: jobs.total })}
        </Anchor>
      )}
    </section>
  );
};
