// A history on the screen: chart, a cursor for mouse and keyboard with its words, the same values as a table.
import { useComputedColorScheme } from '@mantine/core';
import { useId, useMemo } from 'react';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { History } from '../../../shared/trend/history.ts';
import type { HistoryEvents as Events } from '../../../shared/trend/historyEvent.ts';
import { useWords } from '../../ui/useWords.ts';
import { HistoryChart } from './HistoryChart.tsx';
import { HistoryEvents } from './HistoryEvents.tsx';
import css from './HistorySection.module.css';
import { HistoryTable } from './HistoryTable.tsx';
import type { ChartEvent, ChartMark } from './historyLayers.ts';
import type { ProjectedPoint } from './historySeries.ts';
import { isProminent, signOf, toneOfEvent } from './historySigns.ts';
import { useHistoryCursor } from './useHistoryCursor.ts';
import { useReadout } from './useReadout.ts';

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
  const { t, say } = useWords();
  const scheme = useComputedColorScheme('light');
  const hintId = useId();
  const events = useMemo(
    () =>
      happened.events.map(
        (event): ChartEvent => ({
          at: event.at,
          words: say(event.words),
          sign: signOf(event),
          tone: toneOfEvent(event),
          isProminent: isProminent(event),
          isNamed: event.kind !== 'check',
        }),
      ),
    [happened, say],
  );
  const all = useMemo(() => [...events, ...marks], [events, marks]);
  const cursor = useHistoryCursor({ points, marks: all, projection, reach: (span[1] - span[0]) / 100 });
  const spoken = useReadout(metric)(cursor.found);

  return (
    <>
      <div className={css['columns']}>
        <div className={css['picture']}>
          <input
            type="range"
            className={css['cursor']}
            min={0}
            max={points.length - 1}
            value={cursor.chosen ?? points.length - 1}
            aria-label={t('terminal.history.cursor', { metric: name })}
            aria-describedby={hintId}
            aria-valuetext={spoken === '' ? t('terminal.history.cursorHint') : spoken}
            onChange={(event) => cursor.choose(Number(event.currentTarget.value))}
            onKeyDown={cursor.onKeyDown}
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
            chosen={cursor.isMouse ? null : cursor.chosen}
            onPoint={cursor.point}
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
