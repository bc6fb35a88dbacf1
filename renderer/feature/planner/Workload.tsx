// How much each person has to do in the next eight weeks.
import { ScrollArea } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { addDays, formatDay, mondayOf } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Calendar.module.css';
import { listAddress } from './jobListQuery.ts';
import type { CalendarDays } from './useCalendar.ts';
import { hoursOf, type Load, workloadOf } from './workload.ts';

const weeksShown = 8;

const Cell = ({
  load,
  most,
  to,
}: {
  readonly load: Load | undefined;
  readonly most: number;
  readonly to: string | null;
}) => {
  const { t } = useWords();
  if (load === undefined) return <span className={table['soft']}>{t('planner.load.none')}</span>;
  const jobs = t('planner.load.jobs', { count: load.jobs });
  const time =
    load.minutes === 0
      ? null
      : load.minutes < 60
        ? t('planner.load.minutes', { count: load.minutes })
        : t('planner.load.hours', { hours: hoursOf(load.minutes) });
  return (
    <span className={css['load']}>
      {to === null ? <span>{jobs}</span> : <Link to={to}>{jobs}</Link>}
      <span className={table['soft']}>
        {time}
        {load.isUntimed && load.minutes > 0 ? '+' : ''}
      </span>
      <span className={css['bar']} aria-hidden>
        <span style={{ width: `${String(most === 0 ? 0 : Math.round((100 * load.jobs) / most))}%` }} />
      </span>
    </span>
  );
};

/** A table of persons and weeks; every number leads to its jobs. */
export const Workload = ({ days, on }: { readonly days: CalendarDays; readonly on: string }) => {
  const { t, language } = useWords();
  if (days.known === null) return null;
  const loads = workloadOf(days.known);
  const monday = mondayOf(on);
  const weeks = Array.from({ length: weeksShown }, (_, at) => addDays(monday, at * 7));
  const most = Math.max(0, ...loads.flatMap(({ weeks: all }) => [...all.values()].map(({ jobs }) => jobs)));
  if (loads.length === 0) {
    return (
      <EmptyState icon={<IconUsers size={24} />} title={t('planner.load.empty')}>
        {t('planner.load.emptyHint')}
      </EmptyState>
    );
  }
  return (
    <Section title={t('planner.load.table')} hint={t('planner.load.hint')} inset="flush">
      <ScrollArea viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('planner.load.table') }}>
        <table className={`${table['table'] ?? ''} ${css['loads'] ?? ''}`}>
          <caption>{t('planner.load.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('planner.load.person')}</th>
              {weeks.map((week) => (
                <th key={week} scope="col">
                  {t('planner.load.week', { from: formatDay(week, language, 'day') })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {loads.map(({ person, weeks: all }) => (
              <tr key={person ?? ''}>
                <th scope="row">{person ?? t('planner.job.nobody')}</th>
                {weeks.map((week) => (
                  <td key={week}>
                    <Cell
                      load={all.get(week)}
                      most={most}
                      to={
                        person === null ? null : listAddress({ assignee: person, from: week, until: addDays(week, 6) })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Section>
  );
};
