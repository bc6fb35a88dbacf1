// What happened in the period of a chart, newest first, with the signs that stand above it.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { HistoryEvents as Events } from '../../../shared/trend/historyEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Fold } from '../../ui/Fold.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './HistorySection.module.css';
import { signOf, toneOfEvent } from './historySigns.ts';

const firstEvents = 12;

/** A list behind a fold; nothing where nothing happened. */
export const HistoryEvents = ({ events, untold }: Events) => {
  const { t, say, language } = useWords();
  const [shown, setShown] = useState(firstEvents);
  if (events.length === 0) return null;
  const more = events.length - shown;
  return (
    <Fold summary={t('terminal.history.events', { count: events.length + untold })}>
      <ul className={css['events']}>
        {events
          .toReversed()
          .slice(0, shown)
          .map((event, index) => (
            <li key={`${event.at} ${String(index)}`}>
              <time dateTime={event.at}>{formatTime(event.at, language, 'dateTime')}</time>
              <span className={css['sign']} data-tone={toneOfEvent(event)} aria-hidden>
                {signOf(event)}
              </span>
              <span>{say(event.words)}</span>
            </li>
          ))}
      </ul>
      {more > 0 ? (
        <Button variant="subtle" size="compact-sm" onClick={() => setShown((before) => before + 100)}>
          {t('terminal.history.moreEvents', { count: more })}
        </Button>
      ) : null}
      {untold > 0 && more <= 0 ? (
        <p className={css['note']}>{t('terminal.history.untold', { count: untold })}</p>
      ) : null}
    </Fold>
  );
};
