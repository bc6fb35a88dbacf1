// Thirty days as a list: each day with something on it, and everything on it.
import { IconCalendarOff } from '@tabler/icons-react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import lines from '../../ui/planner/Planner.module.css';
import { Section } from '../../ui/Section.tsx';
import { useWords } from '../../ui/useWords.ts';
import { EntryLine } from './EntryLine.tsx';
import { useSpecialWords } from './specialWords.ts';
import type { CalendarDays } from './useCalendar.ts';

/** The days of the span that have entries. */
export const Agenda = ({ days }: { readonly days: CalendarDays }) => {
  const { t, language } = useWords();
  const specialWords = useSpecialWords();
  const { known, entries, special, today } = days;
  if (known === null) return null;
  const shown = [...entries.keys()].sort();
  if (shown.length === 0) {
    return (
      <EmptyState icon={<IconCalendarOff size={24} />} title={t('planner.calendar.emptyAgenda')}>
        {t('planner.calendar.emptyAgendaHint')}
      </EmptyState>
    );
  }
  return shown.map((day) => {
    const words = [day === today ? t('planner.calendar.isToday') : '', specialWords(special.get(day))];
    const hint = words.filter((word) => word !== '').join(' · ');
    return (
      <Section key={day} title={formatDay(day, language, 'long')} {...(hint === '' ? {} : { hint })} inset="flush">
        <ul className={lines['lines']}>
          {(entries.get(day) ?? []).map((entry) => (
            <EntryLine key={entry.key} entry={entry} />
          ))}
        </ul>
      </Section>
    );
  });
};
