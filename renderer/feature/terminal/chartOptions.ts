// How uPlot draws one metric: axes in the language's words, mean and span of readings, a forecast dashed.
import type uPlot from 'uplot';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { drawAbove, drawBelow, type LayerWish, limitsOf } from './historyLayers.ts';
import { columns } from './historySeries.ts';

/** Height of a chart in CSS pixels. */
export const chartHeight = 260;

/** What the drawing depends on. */
export interface ChartWish extends LayerWish {
  readonly metric: MetricKey;
  readonly language: Language;
  /** First and last moment shown, s. */
  readonly span: readonly [number, number] | null;
  /** Few points are drawn as dots too. */
  readonly isSparse: boolean;
  readonly width: number;
  /** Called when the cursor stands on another row of the data; null = nowhere. */
  readonly onCursor: (index: number | null) => void;
}

/** The range of the value axis: all points, near limits and the usual band, and some air. */
const valueRange =
  ({ bounds, band }: ChartWish) =>
  (_chart: uPlot, low: number | null, high: number | null): uPlot.Range.MinMax => {
    const [least, most] = [low ?? 0, high ?? 1];
    const reach = Math.max(most - least, Math.abs(most) * 0.05, 1e-6);
    const lines = [...limitsOf(bounds).map(({ value }) => value), ...(band === null ? [] : [band.low, band.high])];
    const near = lines.filter((value) => value > least - 2 * reach && value < most + 2 * reach);
    const [bottom, top] = [Math.min(least, ...near), Math.max(most, ...near)];
    const air = Math.max((top - bottom) * 0.12, reach * 0.1);
    return [bottom - air, top + air];
  };

// Round numbers of seconds, minutes, hours and days for the axis of a duration.
const secondSteps = [1, 5, 15, 60, 300, 900, 3600, 10_800, 43_200, 86_400, 604_800, 2_592_000] as const;

const daySeconds = 86_400;

const axesOf = ({ metric, language, color }: ChartWish): uPlot.Axis[] => {
  const axis = {
    stroke: color('--text-soft'),
    grid: { stroke: color('--line'), width: 1 },
    ticks: { stroke: color('--line'), width: 1, size: 4 },
    font: `11.5px ${getComputedStyle(document.body).fontFamily}`,
  };
  return [
    {
      ...axis,
      space: 70,
      values: (chart, splits) => {
        const shown = (chart.scales['x']?.max ?? 0) - (chart.scales['x']?.min ?? 0);
        const style = shown <= 2 * daySeconds ? 'clock' : shown <= 200 * daySeconds ? 'day' : 'month';
        return splits.map((seconds) => formatTime(seconds * 1000, language, style));
      },
    },
    {
      ...axis,
      size: 74,
      values: (_chart, splits) => splits.map((value) => formatMetric(metric, value, language)),
      ...(metrics[metric].unit === 's' ? { incrs: [...secondSteps] } : {}),
    },
  ];
};

const seriesOf = ({ isSparse, color }: ChartWish): uPlot.Series[] => {
  const unseen = { stroke: 'transparent', width: 0, points: { show: false } };
  return [
    {},
    unseen,
    unseen,
    {
      stroke: color('--tone-accent'),
      width: 1.75,
      ...(isSparse ? { points: { show: true, size: 5, fill: color('--surface-card') } } : {}),
    },
    { stroke: color('--tone-quiet'), width: 1.75, dash: [6, 4], points: { show: false } },
    unseen,
    unseen,
  ];
};

/** Options for one chart; the colours are those of this moment. */
export const chartOptions = (wish: ChartWish): uPlot.Options => {
  const { span, width, color, onCursor, events } = wish;
  const tint = (name: string, percent: number): string =>
    `color-mix(in srgb, ${color(name)} ${String(percent)}%, transparent)`;
  return {
    width,
    height: chartHeight,
    padding: [events.length === 0 ? 10 : 20, 10, 0, 0],
    cursor: { points: { size: 7 }, drag: { x: false, y: false } },
    legend: { show: false },
    scales: {
      x: { time: true, ...(span === null ? {} : { range: [span[0], span[1]] as uPlot.Range.MinMax }) },
      y: { range: valueRange(wish) },
    },
    axes: axesOf(wish),
    series: seriesOf(wish),
    bands: [
      { series: [columns.high, columns.low], fill: tint('--tone-accent', 22) },
      { series: [columns.projectedHigh, columns.projectedLow], fill: tint('--tone-quiet', 18) },
    ],
    hooks: {
      drawAxes: [drawBelow(wish)],
      draw: [drawAbove(wish)],
      setCursor: [
        // Only what the mouse does: where the keyboard has put the cursor is known already.
        (chart) => {
          if (chart.cursor.event != null) onCursor(chart.cursor.idx ?? null);
        },
      ],
    },
  };
};
