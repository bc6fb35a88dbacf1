// One year of the working calendar: holidays, worked weekends and days of the shop's own.
import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { calendarBounds } from '../../../shared/plan/workCalendar.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { addDays, formatDay } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Plans.module.css';

type SpecialDay = CommandOutput<'workdays.year'>['days'][number];

interface Span {
  readonly from: string;
  readonly until: string;
  readonly day: SpecialDay;
}

/** Days that follow each other and are the same are one line. */
const spansOf = (days: readonly SpecialDay[]): readonly Span[] => {
  const spans: Span[] = [];
  for (const day of days) {
    const last = spans.at(-1);
    const goesOn =
      last !== undefined &&
      addDays(last.until, 1) === day.on &&
      last.day.isWorking === day.isWorking &&
      last.day.isOwn === day.isOwn &&
      last.day.name.zh === day.name.zh;
    if (goesOn) spans.splice(-1, 1, { ...last, until: day.on });
    else spans.push({ from: day.on, until: day.on, day });
  }
  return spans;
};

const SpanRow = ({ from, until, day }: Span) => {
  const { t, say, language, alone } = useWords();
  const first = formatDay(from, language, 'short');
  return (
    <tr>
      <th scope="row">{from === until ? first : `${first} – ${formatDay(until, language, 'short')}`}</th>
      <td>
        <span className={css['mark']}>{alone(t(day.isWorking ? 'workday.isWork' : 'workday.isOff'))}</span>{' '}
        {say(day.name)}
        {day.isOwn ? <span className={css['soft']}> · {t('workday.isOwn')}</span> : null}
      </td>
    </tr>
  );
};

/** A table of the year, with the years before and after a press away. */
export const YearDays = ({ thisYear }: { readonly thisYear: number }) => {
  const { t } = useWords();
  const [year, setYear] = useState(thisYear);
  const answer = useAnswer('workdays.year', { year });
  useEvent('workdays.changed', answer.reload);
  const known = knownOf(answer);
  return (
    <Section
      inset="flush"
      title={`${t('workday.yearTitle')} · ${t('workday.year', { year })}`}
      actions={
        <div className={css['tools']}>
          <ActionIcon
            variant="default"
            aria-label={t('workday.before')}
            disabled={year <= calendarBounds.firstYear}
            onClick={() => setYear(year - 1)}
          >
            <IconChevronLeft size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label={t('workday.after')}
            disabled={year >= calendarBounds.lastYear}
            onClick={() => setYear(year + 1)}
          >
            <IconChevronRight size={16} aria-hidden />
          </ActionIcon>
        </div>
      }
    >
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {known === null && answer.state === 'loading' ? <Loading rows={4} height={30} /> : null}
      {known === null || known.standing === 'announced' ? null : (
        <p className={`${css['soft'] ?? ''} ${css['bar'] ?? ''}`} role="status">
          {t(known.standing === 'lawOnly' ? 'workday.lawOnly' : 'workday.nothing', { year })}
        </p>
      )}
      {known === null || known.days.length === 0 ? null : (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <caption>{`${t('workday.yearTitle')} ${String(year)}`}</caption>
            <thead>
              <tr>
                <th scope="col">{t('workday.day')}</th>
                <th scope="col">{t('workday.what')}</th>
              </tr>
            </thead>
            <tbody>
              {spansOf(known.days).map((span) => (
                <SpanRow key={span.from} {...span} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
};
