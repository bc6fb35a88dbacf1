// The calendar of the plan: month, week, agenda, and how much each person has to do.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Language } from '../../../shared/model/bilingual.ts';
import { useMay } from '../../bridge/useMay.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { CreateJobDialog } from '../../ui/planner/CreateJobDialog.tsx';
import { formatDay, formatDays, localToday, weekOf, weeksOfMonth } from '../../ui/planner/days.ts';
import { JobDoings, useDoing } from '../../ui/planner/JobDoings.tsx';
import { type MoveTarget, useMoveJobs } from '../../ui/planner/useMoveJobs.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { Agenda } from './Agenda.tsx';
import css from './Calendar.module.css';
import { CalendarGrid } from './CalendarGrid.tsx';
import { CalendarToolbar } from './CalendarToolbar.tsx';
import type { CalendarEntry } from './calendarEntries.ts';
import { type CalendarQuery, type CalendarView, readQuery, spanOf, writeQuery } from './calendarQuery.ts';
import { DayPanel } from './DayPanel.tsx';
import { type CalendarDays, useCalendar } from './useCalendar.ts';
import { Workload } from './Workload.tsx';

const rangeOf = (view: CalendarView, on: string, language: Language): string => {
  if (view === 'month') return formatDay(on, language, 'month');
  const { from, until } = spanOf(view, on);
  return formatDays(from, until, language);
};

const targetOf = (entry: CalendarEntry): MoveTarget | null => {
  const { jobId, planId, on, count } = entry;
  if (jobId === null) return null;
  return count > 1 && planId !== null
    ? { kind: 'planDay', planId, dueOn: on, count }
    : { kind: 'one', jobId, dueOn: on };
};

/** A single job that is dropped on an ordinary day to come is moved at once; otherwise the dialog asks and tells why. */
const useDrop = (days: CalendarDays) => {
  const { t, language } = useWords();
  const { run, refusal } = useMoveJobs();
  const open = useDoing();
  return (entry: CalendarEntry, to: string): void => {
    const target = targetOf(entry);
    if (target === null) return;
    if (refusal !== null || target.kind === 'planDay' || to < days.today || days.special.get(to)?.isWorking === false) {
      open({ kind: 'move', target, to });
      return;
    }
    void run(target, to).then(({ error }) => {
      if (error === null) toast(t('planner.move.done', { day: formatDay(to, language, 'short') }));
      else open({ kind: 'move', target, to });
    });
  };
};

interface GridProps {
  readonly query: CalendarQuery;
  readonly on: string;
  readonly days: CalendarDays;
  readonly onChange: (change: Partial<CalendarQuery>) => void;
}

const Grid = ({ query, on, days, onChange }: GridProps) => {
  const { t, language } = useWords();
  const drop = useDrop(days);
  const [wish, setWish] = useState<string | null>(null);
  const view = query.view === 'week' ? 'week' : 'month';
  const { from, until } = spanOf(view, on);
  const isShown = (day: string | null): day is string => day !== null && day >= from && day <= until;
  const active = [wish, query.day, days.today].find(isShown) ?? on;
  const open = isShown(query.day) ? query.day : null;
  const go = (day: string): void => {
    setWish(day);
    if (!isShown(day)) onChange({ on: day, day: null });
  };
  return (
    <div className={css['columns']} data-open={open !== null}>
      <CalendarGrid
        view={view}
        weeks={view === 'week' ? [weekOf(on)] : weeksOfMonth(on)}
        days={days}
        label={t('planner.calendar.grid', { range: rangeOf(view, on, language) })}
        month={view === 'month' ? on.slice(0, 7) : null}
        active={active}
        open={open}
        onOpen={(day) => {
          setWish(day);
          onChange({ day, on });
        }}
        onActive={go}
        onDrop={drop}
      />
      {open === null ? null : (
        <DayPanel
          key={open}
          day={open}
          entries={days.entries.get(open) ?? []}
          special={days.special.get(open)}
          onClose={() => {
            onChange({ day: null });
            document.querySelector<HTMLElement>(`[data-day="${open}"]`)?.focus();
          }}
        />
      )}
    </div>
  );
};

/** What is shown stays in the address, so that a way back finds it again. */
export const CalendarPage = () => {
  const { t, language } = useWords();
  const allowed = useMay('jobs.create');
  const [address, setAddress] = useSearchParams();
  const [isNewOpen, setIsNewOpen] = useState(false);
  const query = readQuery(address);
  const on = query.on ?? localToday();
  const days = useCalendar(query, on);
  const change = (changed: Partial<CalendarQuery>) =>
    setAddress(writeQuery({ ...query, ...changed }), { replace: true });
  const isGrid = query.view === 'month' || query.view === 'week';
  return (
    <Page
      title={t('planner.calendar.title')}
      lead={t('planner.calendar.lead')}
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsNewOpen(true)} {...allowed.may}>
          {t('planner.create.button')}
        </Button>
      }
      toolbar={<CalendarToolbar query={query} on={on} range={rangeOf(query.view, on, language)} onChange={change} />}
    >
      {days.answer.state === 'failed' ? (
        <div className={css['message']}>
          <ErrorNotice error={days.answer.error} onRetry={days.answer.reload} />
        </div>
      ) : null}
      <JobDoings>
        {isGrid ? <Grid query={query} on={on} days={days} onChange={change} /> : null}
        {!isGrid && days.answer.state === 'loading' ? <Loading rows={4} height={72} /> : null}
        {query.view === 'agenda' ? <Agenda days={days} /> : null}
        {query.view === 'load' ? <Workload days={days} on={on} /> : null}
      </JobDoings>
      {isNewOpen ? (
        <CreateJobDialog onClose={() => setIsNewOpen(false)} {...(query.day === null ? {} : { on: query.day })} />
      ) : null}
    </Page>
  );
};
