// A history on the screen: chart, a cursor for mouse and keyboard with its words, the same values as a table.
import { useComputedColorScheme } from '@mantine/core';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { History } from '../../../shared/trend/history.ts';
import type { HistoryEvents as Events } from '../../../shared/trend/historyEvent.ts';
import { gapsOf } from '../../../shared/trend/historyGaps.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { useWords } from '../../ui/useWords.ts';
import { HistoryChart } from './HistoryChart.tsx';
import { HistoryEvents } from './HistoryEvents.tsx';
import css from './HistorySection.module.css';
import { HistoryTable } from './HistoryTable.tsx';
import { eventsNear, nearestPoint, towardsEvent } from './historyCursor.ts';
import type { ChartEvent, ChartMark } from './historyLayers.ts';
import type { ProjectedPoint } from './historySeries.ts';
import { isProminent, signOf, toneOfEvent } from './historySigns.ts';
import { rangeOf, shownValue, whenOf } from './historyWords.ts';

/** What may be drawn upon a history besides its values. */
export interface HistoryExtras {
  /** Between which values this terminal usually lies. */
  readonly band?: { readonly low: number; readonly high: number } | null;
  /** Moments that are unusual. */
  readonly marks?: readonly ChartMark[];
  /** Expected values with their error bars. */
  readonly projection?: readonly ProjectedPoint[] | null;
}

interface HistoryViewProps extends HistoryExtras {
  readonly metric: MetricKey;
  readonly bounds: Bounds | null;
  readonly history: History;
  readonly happened: Events;
  /** First and last moment shown, ms. */
  readonly span: readonly [number, number];
  readonly name: string;
}

const noMarks: readonly ChartMark[] = [];

/** A history that has at least one point. */
export const HistoryView = (props: HistoryViewProps) => {
  const { metric, bounds, history, happened, span, name, band = null, marks = noMarks, projection = null } = props;
  const { points } = history;
  const { t, language } = useWords();
  const scheme = useComputedColorScheme('light');
  const hintId = useId();
  const [at, setAt] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const gaps = useMemo(() => gapsOf(points), [points]);
  const events = useMemo(
    () =>
      happened.events.map(
        (event): ChartEvent => ({
          at: event.at,
          words: event.words[language],
          sign: signOf(event),
          tone: toneOfEvent(event),
          isProminent: isProminent(event),
          isNamed: event.kind !== 'check',
        }),
      ),
    [happened, language],
  );
  const all = useMemo(() => [...events, ...marks], [events, marks]);
  const gap = at === null ? undefined : gaps.find(({ from, until }) => at > from && at < until);
  const lastAt = points.at(-1)?.to ?? '';
  const expected =
    at === null || at <= Date.parse(lastAt) ? undefined : projection?.find((point) => Date.parse(point.at) >= at);
  const index = at === null ? chosen : nearestPoint(points, at);
  const point = index === null ? undefined : points[index];
  const near = index === null ? [] : eventsNear(all, points, index, (span[1] - span[0]) / 100);

  const wordsOf = (): string => {
    if (expected !== undefined) {
      return t('terminal.history.expected', {
        when: formatTime(expected.at, language, 'date'),
        value: formatMetric(metric, expected.value, language),
        low: formatMetric(metric, expected.low, language),
        high: formatMetric(metric, expected.high, language),
      });
    }
    if (gap !== undefined) {
      return t('terminal.history.nothingRead', {
        from: formatTime(gap.from, language, 'dateTime'),
        until: formatTime(gap.until, language, 'dateTime'),
      });
    }
    if (point === undefined) return '';
    const range = rangeOf(metric, point, language);
    const parts = [
      shownValue(metric, point, language),
      ...(range === '' ? [] : [t('terminal.history.from', { range })]),
      ...(point.count === 1 ? [] : [t('terminal.history.total', { count: point.count })]),
      ...near.slice(0, 3).map(({ words }) => words),
      ...(near.length > 3 ? [t('terminal.history.andMore', { count: near.length - 3 })] : []),
    ];
    return `${whenOf(point, language)} · ${parts.join(' · ')}`;
  };
  const spoken = wordsOf();

  const choose = (next: number): void => {
    setAt(null);
    setChosen(Math.min(points.length - 1, Math.max(0, next)));
  };
  const last = points.length - 1;
  const onKeyDown = (event: KeyboardEvent): void => {
    const place = chosen ?? last + 1;
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: place - 1,
      ArrowRight: place + 1,
      Home: 0,
      End: last,
      PageUp: towardsEvent(all, points, Math.min(place, last), -1),
      PageDown: towardsEvent(all, points, Math.min(place, last), 1),
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };

  return (
    <>
      <div className={css['columns']}>
        <div className={css['picture']}>
          <input
            type="range"
            className={css['cursor']}
            min={0}
            max={last}
            value={chosen ?? last}
            aria-label={t('terminal.history.cursor', { metric: name })}
            aria-describedby={hintId}
            aria-valuetext={spoken === '' ? t('terminal.history.cursorHint') : spoken}
            onChange={(event) => choose(Number(event.currentTarget.value))}
            onKeyDown={onKeyDown}
          />
          <HistoryChart
            key={scheme}
            metric={metric}
            bounds={bounds}
            points={points}
            span={span}
            band={band}
            marks={marks}
            projection={projection}
            events={events}
            chosen={at === null ? chosen : null}
            onPoint={(moment) => {
              setAt(moment);
            }}
            label={t('terminal.history.chart', { metric: name })}
          />
          <p className={css['readout']} role="status" aria-label={t('terminal.history.readout')}>
            {spoken}
          </p>
          <p className={css['hint']} id={hintId}>
            {t('terminal.history.cursorHint')}
          </p>
        </div>
        <HistoryTable metric={metric} points={points} />
      </div>
      <HistoryEvents {...happened} />
    </>
  );
};
