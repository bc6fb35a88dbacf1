// The time that the terminal has been off. It counts from the stored reading, so leaving the page or a restart stops nothing.
import { Progress } from '@mantine/core';
import { useCallback, useSyncExternalStore } from 'react';
import type { ClockMeasure } from '../../../shared/guided/guidedVisit.ts';
import { leastOffSeconds } from '../../../shared/guided/steps/clockStep.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { Facts } from '../../ui/Facts.tsx';
import { onTick } from '../../ui/ticker.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Guided.module.css';

const watchText = (seconds: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
  return hours > 0 ? `${String(hours)}:${rest}` : rest;
};

const Running = ({ at }: { readonly at: string }) => {
  const { t, language } = useWords();
  const seconds = useSyncExternalStore(
    onTick,
    useCallback(() => Math.max(0, Math.floor((Date.now() - Date.parse(at)) / 1000)), [at]),
  );
  const left = leastOffSeconds - seconds;
  const words = left > 0 ? t('guided.measure.clockLeft', { time: watchText(left) }) : t('guided.measure.clockEnough');
  return (
    <>
      <div className={css['watch']}>
        <span>{t('guided.measure.clockRunning')}</span>
        <span className={css['time']} role="timer">
          {watchText(seconds)}
        </span>
        {/* Spoken once, when the time is enough; the seconds are for the eyes. */}
        <span className={css['soft']}>{words}</span>
        <span role="status" className={css['spokenOnly']}>
          {left > 0 ? '' : words}
        </span>
      </div>
      <Progress
        size={8}
        value={Math.min(100, (100 * seconds) / leastOffSeconds)}
        aria-label={t('guided.measure.clockRunning')}
      />
      <p className={css['soft']}>
        {t('guided.measure.clockStarted', { time: formatTime(at, language, 'time') })} {t('guided.measure.clockLeave')}
      </p>
    </>
  );
};

interface ClockWatchProps {
  readonly before: ClockMeasure;
  readonly after: ClockMeasure | null;
}

/** A stopwatch until the second reading is there, then both readings. */
export const ClockWatch = ({ before, after }: ClockWatchProps) => {
  const { t, aside } = useWords();
  const shown = ({ terminalTime, offsetSeconds }: ClockMeasure): string => {
    if (terminalTime === null) return t('guided.measure.notGiven');
    const clock = terminalTime.replace('T', ' ');
    return offsetSeconds === null
      ? clock
      : `${clock}${aside(t('guided.measure.clockOffset', { seconds: Math.round(offsetSeconds) }))}`;
  };
  return (
    <div className={css['measure']}>
      {after === null ? <Running at={before.at} /> : null}
      <Facts
        layout="rows"
        facts={[
          { key: 'before', name: t('guided.measure.beforeName'), value: shown(before) },
          ...(after === null ? [] : [{ key: 'after', name: t('guided.measure.afterName'), value: shown(after) }]),
        ]}
      />
    </div>
  );
};
