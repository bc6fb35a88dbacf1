// One day of the calendar: its number, what is special about it, and the most urgent entries.
import { memo } from 'react';
import { formatDay } from '../../ui/planner/days.ts';
import { PhaseSign, toneOfPhase } from '../../ui/planner/phaseLook.tsx';
import type { SpecialDay } from '../../ui/planner/useDaysOff.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Calendar.module.css';
import { type CalendarEntry, countsOf, isMovable } from './calendarEntries.ts';
import { dayCell } from './calendarRoles.ts';
import { useSpecialWords } from './specialWords.ts';

interface DayCellProps {
  readonly day: string;
  readonly entries: readonly CalendarEntry[];
  readonly special: SpecialDay | undefined;
  /** How many entries are drawn. */
  readonly most: number;
  readonly isToday: boolean;
  /** Of the month before or after. */
  readonly isBeside: boolean;
  readonly isActive: boolean;
  readonly isOpen: boolean;
  /** Something is being dragged over it. */
  readonly isTarget: boolean;
}

const Entry = ({ entry }: { readonly entry: CalendarEntry }) => {
  const { say } = useWords();
  const { key, phase, title, count, place } = entry;
  const words = `${say(title)}${place === null ? '' : ` · ${place}`}`;
  return (
    <li
      className={css['entry']}
      data-tone={toneOfPhase(phase)}
      data-planned={phase === 'planned'}
      data-over={phase === 'done'}
      data-key={key}
      draggable={isMovable(entry)}
      title={words}
    >
      <PhaseSign phase={phase} size={14} />
      <span className={css['entryWords']}>{words}</span>
      {count > 1 ? <span className={css['entryCount']}>×{count}</span> : null}
    </li>
  );
};

const Special = ({ special }: { readonly special: SpecialDay | undefined }) => {
  const { t, say } = useWords();
  if (special?.name === undefined || special.name === null) return null;
  return (
    <span className={css['special']} data-working={special.isWorking} aria-hidden>
      <b>{t(special.isWorking ? 'planner.calendar.dayWorked' : 'planner.calendar.dayOff')}</b>
      <span className={css['specialName']}>{say(special.name)}</span>
    </span>
  );
};

/** Few words where there is no room for entries: how many of each, by their signs. */
const Tally = ({ entries }: { readonly entries: readonly CalendarEntry[] }) => {
  const byPhase = new Map<CalendarEntry['phase'], number>();
  for (const { phase, count } of entries) byPhase.set(phase, (byPhase.get(phase) ?? 0) + count);
  return (
    <span className={css['tally']} aria-hidden>
      {[...byPhase].map(([phase, count]) => (
        <span key={phase}>
          <PhaseSign phase={phase} size={14} />
          {count}
        </span>
      ))}
    </span>
  );
};

/** What a screen reader says of the day before its entries. */
const useDayWords = ({
  day,
  entries,
  special,
  isToday,
}: Pick<DayCellProps, 'day' | 'entries' | 'special' | 'isToday'>) => {
  const { t, language } = useWords();
  const specialWords = useSpecialWords();
  const { jobs, overdue, planned } = countsOf(entries);
  return [
    formatDay(day, language, 'long'),
    isToday ? t('planner.calendar.isToday') : '',
    specialWords(special),
    jobs === 0 && planned === 0 ? t('planner.calendar.noJobs') : '',
    jobs === 0 ? '' : t('planner.calendar.jobs', { count: jobs }),
    overdue === 0 ? '' : t('planner.calendar.overdue', { count: overdue }),
    planned === 0 ? '' : t('planner.calendar.plannedCount', { count: planned }),
  ]
    .filter((part) => part !== '')
    .join(language === 'zh' ? '，' : ', ');
};

/** A cell of the grid. */
export const DayCell = memo((props: DayCellProps) => {
  const { day, entries, special, most, isToday, isBeside, isActive, isOpen, isTarget } = props;
  const { t, language } = useWords();
  const dayWords = useDayWords(props);
  const shown = entries.length > most ? entries.slice(0, most - 1) : entries;
  const left = entries.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  return (
    <td
      {...dayCell({ isActive, isOpen })}
      className={css['day']}
      data-day={day}
      data-today={isToday}
      data-beside={isBeside}
      data-off={special?.isWorking === false}
      data-target={isTarget}
    >
      <div className={css['dayHead']}>
        <span className={css['unseen']}>{`${dayWords} `}</span>
        <span className={css['number']} aria-hidden>
          {day.endsWith('-01') ? formatDay(day, language, 'day') : Number(day.slice(8))}
        </span>
        <Special special={special} />
      </div>
      <ul className={css['entries']}>
        {shown.map((entry) => (
          <Entry key={entry.key} entry={entry} />
        ))}
      </ul>
      {left === 0 ? null : <span className={css['more']}>{t('planner.calendar.more', { count: left })}</span>}
      {entries.length === 0 ? null : <Tally entries={entries} />}
    </td>
  );
});
