// Draws a history with uPlot: mean and span of readings, limits, the usual band, marks, events and a forecast.
import { useEffect, useEffectEvent, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { HistoryPoint } from '../../../shared/trend/history.ts';
import { useWords } from '../../ui/useWords.ts';
import { chartHeight, chartOptions } from './chartOptions.ts';
import css from './HistoryChart.module.css';
import type { ChartEvent, ChartMark } from './historyLayers.ts';
import { historySeries, middleOf, type ProjectedPoint } from './historySeries.ts';

interface HistoryChartProps {
  readonly metric: MetricKey;
  readonly bounds: Bounds | null;
  /** Oldest first. */
  readonly points: readonly HistoryPoint[];
  /** First and last moment shown, ms; null = as far as the points reach. A projection widens it to its end. */
  readonly span: readonly [number, number] | null;
  readonly label: string;
  /** Between which values this terminal usually lies. */
  readonly band?: { readonly low: number; readonly high: number } | null;
  /** Moments that are unusual. */
  readonly marks?: readonly ChartMark[];
  /** Expected values with their error bars, oldest first. */
  readonly projection?: readonly ProjectedPoint[] | null;
  /** What happened: checks, commands, replaced parts. */
  readonly events?: readonly ChartEvent[];
  /** The point to put the cursor on, as the keyboard moves it; null = wherever the mouse is. */
  readonly chosen?: number | null;
  /** The mouse is at this moment, ms; null = it has left. */
  readonly onPoint?: (at: number | null) => void;
}

const noMarks: readonly ChartMark[] = [];
const noEvents: readonly ChartEvent[] = [];
const noProjection: readonly ProjectedPoint[] = [];

/** A picture for the eye; the table beside it holds the same values. Takes its colours when it is mounted. */
export const HistoryChart = (props: HistoryChartProps) => {
  const { metric, bounds, points, span, label, band = null, marks = noMarks, events = noEvents } = props;
  const { chosen = null, onPoint } = props;
  const projection = props.projection ?? noProjection;
  const { t, language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<uPlot | null>(null);
  const [first, last] = span ?? [null, null];
  const end = projection.reduce<number | null>((latest, { at }) => Math.max(latest ?? 0, Date.parse(at)), last);
  const tell = useEffectEvent((seconds: number | null) => onPoint?.(seconds === null ? null : seconds * 1000));
  const [low, high] = [band?.low ?? null, band?.high ?? null];

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const data = historySeries(points, projection);
    const options = chartOptions({
      metric,
      bounds,
      language,
      band: low === null || high === null ? null : { low, high },
      bandWords: t('terminal.history.usual'),
      marks,
      events,
      span: first === null || end === null ? null : [first / 1000, end / 1000],
      isSparse: points.length < 80,
      limitWords: { warn: t('terminal.history.warnLimit'), fail: t('terminal.history.failLimit') },
      width: element.clientWidth,
      color: (name) => getComputedStyle(element).getPropertyValue(name).trim(),
      onCursor: (index) => tell(index === null ? null : (data[0][index] ?? null)),
    });
    const chart = new uPlot(options, data, element);
    drawn.current = chart;
    const watch = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: chartHeight }));
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.destroy();
      drawn.current = null;
    };
  }, [metric, bounds, language, points, projection, marks, events, low, high, first, end, t]);

  useEffect(() => {
    const chart = drawn.current;
    const point = chosen === null ? undefined : points[chosen];
    if (chart === null || point === undefined) return;
    const [left, top] = [chart.valToPos(middleOf(point) / 1000, 'x'), chart.valToPos(point.value, 'y')];
    chart.setCursor({ left, top }, false);
  }, [chosen, points]);

  return <div ref={place} className={css['chart']} role="img" aria-label={label} />;
};
