// Draws readings over time with uPlot, in the colours of the theme and with the limits as lines.
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import { useWords } from '../../ui/useWords.ts';
import { chartOptions } from './chartOptions.ts';
import css from './HistoryChart.module.css';

interface HistoryChartProps {
  readonly metric: MetricKey;
  readonly bounds: Bounds | null;
  /** Oldest first. */
  readonly points: readonly { readonly at: string; readonly value: number }[];
  /** First and last moment shown, ms; null = as far as the points reach. */
  readonly span: readonly [number, number] | null;
  readonly label: string;
}

/** A picture for the eye; the table beside it holds the same values. Takes its colours when it is mounted. */
export const HistoryChart = ({ metric, bounds, points, span, label }: HistoryChartProps) => {
  const { t, language } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [first, last] = span ?? [null, null];

  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const limitWords = { warn: t('terminal.history.warnLimit'), fail: t('terminal.history.failLimit') };
    const options = chartOptions({
      metric,
      bounds,
      language,
      span: first === null ? null : [first / 1000, last / 1000],
      isSparse: points.length < 60,
      limitWords,
      width: element.clientWidth,
      color: (name) => getComputedStyle(element).getPropertyValue(name).trim(),
    });
    const data: uPlot.AlignedData = [points.map(({ at }) => Date.parse(at) / 1000), points.map(({ value }) => value)];
    const chart = new uPlot(options, data, element);
    const watch = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: options.height }));
    watch.observe(element);
    return () => {
      watch.disconnect();
      chart.destroy();
    };
  }, [metric, bounds, language, points, first, last, t]);

  return <div ref={place} className={css['chart']} role="img" aria-label={label} />;
};
