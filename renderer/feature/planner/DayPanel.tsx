// The day that is open: everything on it, each with its next step; moving is here too.
import { Anchor, Button, CloseButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../bridge/useMay.ts';
import { CreateJobDialog } from '../../ui/planner/CreateJobDialog.tsx';
import { formatDay } from '../../ui/planner/days.ts';
import lines from '../../ui/planner/Planner.module.css';
import type { SpecialDay } from '../../ui/planner/useDaysOff.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Calendar.module.css';
import type { CalendarEntry } from './calendarEntries.ts';
import { EntryLine } from './EntryLine.tsx';
import { listAddress } from './jobListQuery.ts';
import { useSpecialWords } from './specialWords.ts';

const clearance = 16;

/** Brings a heading into sight within its own page; the frame around the page never scrolls. */
const bringIntoSight = (heading: HTMLElement): void => {
  let scroller = heading.parentElement;
  while (scroller !== null && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
    scroller = scroller.parentElement;
  if (scroller === null) return;
  const page = scroller.getBoundingClientRect();
  const { top, bottom } = heading.getBoundingClientRect();
  // In a narrow window the day lies below the calendar.
  if (top < page.top || bottom + page.height / 3 > page.bottom) scroller.scrollBy({ top: top - page.top - clearance });
};

interface DayPanelProps {
  readonly day: string;
  readonly entries: readonly CalendarEntry[];
  readonly special: SpecialDay | undefined;
  readonly onClose: () => void;
}

/** A region beside the calendar; it takes the focus when it opens. */
export const DayPanel = ({ day, entries, special, onClose }: DayPanelProps) => {
  const { t, language } = useWords();
  const allowed = useMay('jobs.create');
  const specialWords = useSpecialWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isNewOpen, setIsNewOpen] = useState(false);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (heading.current !== null) bringIntoSight(heading.current);
  }, []);
  const title = formatDay(day, language, 'long');
  return (
    <section className={css['panel']} aria-label={title}>
      <header className={css['panelHead']}>
        <div>
          <h2 ref={heading} tabIndex={-1} className={css['panelTitle']}>
            {title}
          </h2>
          <p className={lines['soft']}>{specialWords(special)}</p>
        </div>
        <CloseButton aria-label={t('planner.calendar.closeDay')} onClick={onClose} />
      </header>
      {entries.length === 0 ? <p className={lines['none']}>{t('planner.calendar.emptyDay')}</p> : null}
      <ul className={lines['lines']}>
        {entries.map((entry) => (
          <EntryLine key={entry.key} entry={entry} />
        ))}
      </ul>
      <div className={css['panelFoot']}>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setIsNewOpen(true)}
          {...allowed.may}
        >
          {t('planner.create.button')}
        </Button>
        {entries.some(({ phase }) => phase !== 'planned') ? (
          <Anchor component={Link} to={listAddress({ show: 'all', from: day, until: day })} size="sm">
            {t('planner.calendar.dayMore')}
          </Anchor>
        ) : null}
      </div>
      {isNewOpen ? <CreateJobDialog on={day} onClose={() => setIsNewOpen(false)} /> : null}
    </section>
  );
};
