// How uPlot draws one metric: axes in the language's words, limits as dashed lines with their names.
import type uPlot from 'uplot';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { boundSides } from '../../ui/limitWords.ts';

/** What the drawing depends on. */
export interface ChartWish {
  readonly metric: MetricKey;
  readonly bounds: Bounds | null;
  readonly language: Language;
  /** First and last moment shown, s. */
  readonly span: readonly [number, number] | null;
  /** Few points are drawn as dots too. */
  readonly isSparse: boolean;
  readonly limitWords: Readonly<Record<'warn' | 'fail', string>>;
  readonly width: number;
  /** The present value of a colour variable. */
  readonly color: (name: string) => string;
}

const limitsOf = (bounds: Bounds | null): { kind: 'warn' | 'fail'; value: number }[] =>
  boundSides.flatMap((side) => {
    const value = bounds?.[side] ?? null;
    return value === null ? [] : [{ kind: side.startsWith('warn') ? ('warn' as const) : ('fail' as const), value }];
  });

const drawLimits =
  ({ bounds, color, limitWords }: ChartWish) =>
  (chart: uPlot): void => {
    const { ctx, bbox } = chart;
    const scale = window.devicePixelRatio;
    for (const { kind, value } of limitsOf(bounds)) {
      const y = chart.valToPos(value, 'y', true);
      if (y < bbox.top || y > bbox.top + bbox.height) continue;
      ctx.save();
      ctx.strokeStyle = color(`--tone-${kind}`);
      ctx.fillStyle = color(`--tone-${kind}`);
      ctx.lineWidth = scale;
      ctx.setLineDash([5 * scale, 4 * scale]);
      ctx.beginPath();
      ctx.moveTo(bbox.left, y);
      ctx.lineTo(bbox.left + bbox.width, y);
      ctx.stroke();
      ctx.font = `${String(11 * scale)}px ${getComputedStyle(document.body).fontFamily}`;
      ctx.textAlign = 'right';
      ctx.textBaseline = y - bbox.top < 16 * scale ? 'top' : 'bottom';
      ctx.fillText(limitWords[kind], bbox.left + bbox.width - 4 * scale, y);
      ctx.restore();
    }
  };

/** The range of the value axis: all points, near limits, and some air. */
const valueRange =
  (bounds: Bounds | null) =>
  (_chart: uPlot, low: number | null, high: number | null): uPlot.Range.MinMax => {
    const [least, most] = [low ?? 0, high ?? 1];
    const reach = Math.max(most - least, Math.abs(most) * 0.05, 1e-6);
    const near = limitsOf(bounds)
      .map(({ value }) => value)
      .filter((value) => value > least - 2 * reach && value < most + 2 * reach);
    const [bottom, top] = [Math.min(least, ...near), Math.max(most, ...near)];
    const air = Math.max((top - bottom) * 0.12, reach * 0.1);
    return [bottom - air, top + air];
  };

// Round numbers of seconds, minutes, hours and days for the axis of a duration.
const secondSteps = [1, 5, 15, 60, 300, 900, 3600, 10_800, 43_200, 86_400, 604_800, 2_592_000] as const;

/** Options for one chart; the colours are those of this moment. */
export const chartOptions = (wish: ChartWish): uPlot.Options => {
  const { metric, bounds, language, span, isSparse, width, color } = wish;
  const axis = {
    stroke: color('--text-soft'),
    grid: { stroke: color('--line'), width: 1 },
    ticks: { stroke: color('--line'), width: 1, size: 4 },
    font: `11.5px ${getComputedStyle(document.body).fontFamily}`,
  };
  const isWithinTwoDays = span !== null && span[1] - span[0] <= 2 * 86_400;
  return {
    width,
    height: 260,
    padding: [10, 10, 0, 0],
    cursor: { points: { size: 7 }, drag: { x: false, y: false } },
    legend: { show: false },
    scales: {
      x: { time: true, ...(span === null ? {} : { range: [span[0], span[1]] as uPlot.Range.MinMax }) },
      y: { range: valueRange(bounds) },
    },
    axes: [
      {
        ...axis,
        space: 70,
        values: (chart, splits) => {
          const [from, until] = [chart.scales['x']?.min ?? 0, chart.scales['x']?.max ?? 0];
          const style = isWithinTwoDays || until - from <= 2 * 86_400 ? 'clock' : 'day';
          return splits.map((seconds) => formatTime(seconds * 1000, language, style));
        },
      },
      {
        ...axis,
        size: 74,
        values: (_chart, splits) => splits.map((value) => formatMetric(metric, value, language)),
        ...(metrics[metric].unit === 's' ? { incrs: [...secondSteps] } : {}),
      },
    ],
    series: [
      {},
      {
        stroke: color('--tone-accent'),
        fill: `color-mix(in srgb, ${color('--tone-accent')} 10%, transparent)`,
        width: 1.75,
        points: { show: isSparse, size: 5, fill: color('--surface-card') },
      },
    ],
    hooks: { draw: [drawLimits(wish)] },
  };
};
