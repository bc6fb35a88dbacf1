// What needs a person today, one line each: what it is, of which terminal, and whose job. The first also says what to do.
import { Link } from 'react-router';
import { adviseOn } from '../../../shared/error/errorAdvice.ts';
import type { FindingRow } from '../../../shared/finding/finding.ts';
import { checkHelp } from '../../../shared/help/allCheckHelp.ts';
import { type JobRow, phaseOf } from '../../../shared/job/job.ts';
import type { Connection } from '../../../shared/model/connection.ts';
import { whoNames } from '../../../shared/model/who.ts';
import { Sign } from '../Sign.tsx';
import { useWords } from '../useWords.ts';
import css from './ShopToday.module.css';

/** A terminal that is not connected, and why. */
export interface LostTerminal {
  readonly name: string;
  readonly connection: Connection;
}

// In a list of links “Registration” alone would not say whose.
const spokenName = (whose: string | null, what: string): string => (whose === null ? what : `${whose} · ${what}`);

/** A check that does not pass. */
export const FindingItem = ({ finding, isFirst }: { readonly finding: FindingRow; readonly isFirst: boolean }) => {
  const { t, say } = useWords();
  const { id, checkId, outcome, terminalName, who, assignee, remedy } = finding;
  return (
    <li className={css['item']}>
      <Sign of={outcome} size={16} />
      <span className={css['what']}>
        {terminalName === null ? null : `${terminalName} · `}
        <Link to={`/findings/${id}`} aria-label={spokenName(terminalName, say(checkHelp[checkId].title))}>
          {say(checkHelp[checkId].title)}
        </Link>
      </span>
      <span className={css['who']} title={t('finding.who')}>
        {assignee ?? say(whoNames[who])}
      </span>
      {isFirst && remedy !== null ? (
        <span className={css['remedy']} title={say(remedy)}>
          {t('terminals.today.remedy', { remedy: say(remedy) })}
        </span>
      ) : null}
    </li>
  );
};

/** A terminal that cannot be reached. */
export const LostItem = ({ lost, isFirst }: { readonly lost: LostTerminal; readonly isFirst: boolean }) => {
  const { t, say } = useWords();
  const { name, connection } = lost;
  const { terminalId, state, error, address } = connection;
  const advice = error === null ? null : adviseOn({ ...error, facts: { address, ...error.facts } });
  const title = state === 'noDriver' ? t('terminals.connection.noDriverTitle') : t('terminals.connection.lost');
  return (
    <li className={css['item']}>
      <Sign of="warn" size={16} />
      <span className={css['what']}>
        {`${name} · `}
        <Link to={`/terminal/${terminalId}`} aria-label={spokenName(name, advice === null ? title : say(advice.title))}>
          {advice === null ? title : say(advice.title)}
        </Link>
      </span>
      <span className={css['who']} title={t('finding.who')}>
        {say(whoNames[advice?.who ?? 'merchant'])}
      </span>
      {isFirst && advice !== null ? (
        <span className={css['remedy']} title={say(advice.remedy)}>
          {t('terminals.today.remedy', { remedy: say(advice.remedy) })}
        </span>
      ) : null}
    </li>
  );
};

/** A job that is due or overdue. */
export const JobItem = ({ job, today }: { readonly job: JobRow; readonly today: string }) => {
  const { t, say } = useWords();
  const isLate = phaseOf(job, today) === 'overdue';
  const place = job.unitName ?? job.store;
  return (
    <li className={css['item']}>
      <Sign of={isLate ? 'warn' : 'skipped'} size={16} />
      <span className={css['what']}>
        {place === null ? null : `${place} · `}
        <Link to={`/plan/job/${job.id}`} aria-label={spokenName(place, say(job.title))}>
          {say(job.title)}
        </Link>
      </span>
      <span className={css['who']}>
        {t(isLate ? 'terminals.today.overdue' : 'terminals.today.due')} · {job.assignee ?? t('planner.job.nobody')}
      </span>
    </li>
  );
};
