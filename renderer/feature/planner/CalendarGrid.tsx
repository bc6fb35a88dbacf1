// Month or week as a grid: arrow keys go from day to day, Enter opens one, entries are dragged to another day.
import { type DragEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { formatDay } from '../../ui/planner/days.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Calendar.module.css';
import { type CalendarEntry, isMovable } from './calendarEntries.ts';
import { type CalendarView, dayAfterKey } from './calendarQuery.ts';
import { wholeCalendar } from './calendarRoles.ts';
import { DayCell } from './DayCell.tsx';
import type { CalendarDays } from './useCalendar.ts';

interface CalendarGridProps {
  readonly view: Extract<CalendarView, 'month' | 'week'>;
  readonly weeks: readonly (readonly string[])[];
  readonly days: CalendarDays;
  readonly label: string;
  /** The month that is shown, `2026-11`; null = all days alike. */
  readonly month: string | null;
  readonly active: string;
  readonly open: string | null;
  readonly onOpen: (day: string) => void;
  /** A key leads to a day, which may be on another page. */
  readonly onActive: (day: string) => void;
  readonly onDrop: (entry: CalendarEntry, day: string) => void;
}

const none: readonly CalendarEntry[] = [];
const most = { month: 4, week: 60 } as const;

const dayOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-day]')?.dataset['day'] ?? null) : null;

/** Which entry is dragged, and over which day. */
const useDrag = ({ days, onDrop }: Pick<CalendarGridProps, 'days' | 'onDrop'>) => {
  const [dragged, setDragged] = useState<CalendarEntry | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  const handlers = {
    onDragStart: (event: DragEvent) => {
      const key = event.target instanceof HTMLElement ? event.target.dataset['key'] : undefined;
      const entry = [...days.entries.values()].flat().find((each) => each.key === key);
      if (entry === undefined || !isMovable(entry)) return;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', entry.key);
      setDragged(entry);
    },
    onDragOver: (event: DragEvent) => {
      const day = dayOf(event.target);
      if (dragged === null || day === null) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
      if (day !== over) setOver(day);
    },
    onDragEnd: end,
    onDrop: (event: DragEvent) => {
      const day = dayOf(event.target);
      event.preventDefault();
      if (dragged !== null && day !== null && day !== dragged.on) onDrop(dragged, day);
      end();
    },
  };
  return { over: dragged === null || over === dragged.on ? null : over, handlers };
};

/** The grid; its entries are read out with their day. */
export const CalendarGrid = (props: CalendarGridProps) => {
  const { view, weeks, days, label, month, active, open, onOpen, onActive } = props;
  const { t, language } = useWords();
  const grid = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(false);
  const { over, handlers } = useDrag(props);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus();
  }, [active]);
  // In a low window the first weeks of a month would be all that is seen.
  const placed = useRef<string | null>(null);
  useEffect(() => {
    if (placed.current === month) return;
    placed.current = month;
    const week = grid.current?.querySelector('[data-today="true"], [aria-current="date"]')?.closest('tr');
    week?.scrollIntoView({ block: 'nearest' });
  }, [month]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const day = dayOf(event.target);
    if (day === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') onOpen(day);
    else {
      const next = dayAfterKey(view, day, event.key);
      if (next === null) return;
      wantsFocus.current = true;
      onActive(next);
    }
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const day = dayOf(event.target);
    if (day !== null) onOpen(day);
  };
  const isBusy = days.answer.state === 'loading';
  const watching = { onKeyDown, onClick, ...handlers };
  return (
    <table
      ref={grid}
      className={css['grid']}
      data-view={view}
      {...wholeCalendar({ label, keys: t('planner.calendar.keys'), isBusy })}
      {...watching}
    >
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col" abbr={formatDay(day, language, 'weekdayLong')}>
              {formatDay(day, language, 'weekday')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                entries={days.entries.get(day) ?? none}
                special={days.special.get(day)}
                most={most[view]}
                isToday={day === days.today}
                isBeside={month !== null && !day.startsWith(month)}
                isActive={day === active}
                isOpen={day === open}
                isTarget={day === over}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
