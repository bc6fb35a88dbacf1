// The last seven days of a terminal at a glance: one sign a day, the worst that its checks found.
import { VisuallyHidden } from '@mantine/core';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useLater } from '../../ui/Later.tsx';
import { useToday } from '../../ui/people/useToday.ts';
import { formatDay } from '../../ui/planner/days.ts';
import { Sign } from '../../ui/Sign.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ChecksSection.module.css';
import { type CheckedDay, lastDays } from './lastDays.ts';

/** As many as can be asked for at once. */
const most = 100;

const Day = ({ day: { day, worst, count } }: { readonly day: CheckedDay }) => {
  const { t, language } = useWords();
  const when = formatDay(day, language, 'short');
  const found =
    worst === null
      ? t('terminal.checks.dayNone', { when })
      : t('terminal.checks.day', { when, verdict: t(`check.verdicts.${worst}`), count });
  return (
    <li className={css['day']} title={found}>
      <VisuallyHidden>{found}</VisuallyHidden>
      <span aria-hidden>{formatDay(day, language, 'weekday')}</span>
      <Sign of={worst ?? 'skipped'} size={16} />
    </li>
  );
};

/** Nothing until the days are known. */
export const WeekOfChecks = ({ terminalId }: { readonly terminalId: string }) => {
  const { t } = useWords();
  const today = useToday();
  const checks = knownOf(useAnswer('terminals.checks', { terminalId, before: null, limit: most }, useLater()));
  if (checks === null || checks.length === 0) return null;
  return (
    <ol className={css['week']} aria-label={t('terminal.checks.week')}>
      {lastDays(checks, today, most).map((day) => (
        <Day key={day.day} day={day} />
      ))}
    </ol>
  );
};
