// The round on paper: A4, every stop with a box to tick; nothing of the window is printed with it.
import { useState } from 'react';
import { formatTime } from '../../ui/dateTime.ts';
import css from '../../ui/Printed.module.css';
import { formatDay } from '../../ui/planner/days.ts';
import { OnPaper } from '../../ui/print/OnPaper.tsx';
import type { RoundPlace } from '../../ui/round/roundRoute.ts';
import { useWords } from '../../ui/useWords.ts';
import { useStopName } from './RoundStopRow.tsx';

/** Only seen by a printer. */
export const PrintedRound = ({ places }: { readonly places: readonly RoundPlace[] }) => {
  const { t, say, language } = useWords();
  const nameOf = useStopName();
  const [now] = useState(() => Date.now());
  const numbered = places.map(({ store, stops }, at) => ({
    store,
    stops,
    first: places.slice(0, at).reduce((sum, place) => sum + place.stops.length, 1),
  }));
  return (
    <OnPaper>
      <div className={css['paper']} aria-hidden>
        <h1>{t('jobPaper.round')}</h1>
        <p className={css['small']}>{t('jobPaper.printedAt', { at: formatTime(now, language, 'dateTime') })}</p>
        {numbered.map(({ store, stops, first }) => (
          <table key={store ?? ''}>
            <thead>
              <tr>
                <th colSpan={5}>{store ?? t('round.noStore')}</th>
              </tr>
            </thead>
            <tbody>
              {stops.map((stop, at) => (
                <tr key={stop.job.id}>
                  <td>☐ {first + at}</td>
                  <td>{say(stop.job.title)}</td>
                  <td>
                    {nameOf(stop)}
                    {stop.serialNumber === null ? '' : ` · SN ${stop.serialNumber}`}
                  </td>
                  <td>{stop.counter ?? ''}</td>
                  <td>{formatDay(stop.job.dueOn, language, 'date')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </OnPaper>
  );
};
