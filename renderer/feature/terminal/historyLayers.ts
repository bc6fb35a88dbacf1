// What is drawn upon the curve of a history: limits, the usual band, marks and events, with their words.
import type uPlot from 'uplot';
import type { Bounds } from '../../../shared/metric/limit.ts';
import { boundSides } from '../../ui/limitWords.ts';
import type { Tone } from '../../ui/tone.ts';

/** Something that happened, or that is unusual, at a moment (UTC text), in the window's language. */
export interface ChartMark {
  readonly at: string;
  readonly words: string;
}

/** A mark with the shape and colour of its kind. */
export interface ChartEvent extends ChartMark {
  readonly sign: string;
  readonly tone: Tone;
  /** Whether a line goes down through the chart. */
  readonly isProminent: boolean;
  /** Whether its words stand in the chart too. */
  readonly isNamed: boolean;
}

/** What the layers are made of. */
export interface LayerWish {
  readonly bounds: Bounds | null;
  readonly limitWords: Readonly<Record<'warn' | 'fail', string>>;
  readonly band: { readonly low: number; readonly high: number } | null;
  readonly bandWords: string;
  readonly marks: readonly ChartMark[];
  readonly events: readonly ChartEvent[];
  /** The present value of a colour variable. */
  readonly color: (name: string) => string;
}

/** Limits that are set. */
export const limitsOf = (bounds: Bounds | null): { kind: 'warn' | 'fail'; value: number }[] =>
  boundSides.flatMap((side) => {
    const value = bounds?.[side] ?? null;
    return value === null ? [] : [{ kind: side.startsWith('warn') ? ('warn' as const) : ('fail' as const), value }];
  });

const fontOf = (size: number): string =>
  `${String(size * window.devicePixelRatio)}px ${getComputedStyle(document.body).fontFamily}`;

const drawLimits = (chart: uPlot, { bounds, color, limitWords }: LayerWish): void => {
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
    ctx.font = fontOf(11);
    ctx.textAlign = 'right';
    ctx.textBaseline = y - bbox.top < 16 * scale ? 'top' : 'bottom';
    ctx.fillText(limitWords[kind], bbox.left + bbox.width - 4 * scale, y);
    ctx.restore();
  }
};

const drawBand = (chart: uPlot, { band, bandWords, color }: LayerWish): void => {
  if (band === null) return;
  const { ctx, bbox } = chart;
  const scale = window.devicePixelRatio;
  const place = (value: number): number =>
    Math.min(bbox.top + bbox.height, Math.max(bbox.top, chart.valToPos(value, 'y', true)));
  const [top, bottom] = [place(band.high), place(band.low)];
  ctx.save();
  ctx.fillStyle = `color-mix(in srgb, ${color('--tone-quiet')} 12%, transparent)`;
  ctx.fillRect(bbox.left, top, bbox.width, bottom - top);
  ctx.fillStyle = color('--text-soft');
  ctx.font = fontOf(11);
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  if (bottom - top > 14 * scale) ctx.fillText(bandWords, bbox.left + 4 * scale, top + 2 * scale);
  ctx.restore();
};

const isInside = ({ bbox }: uPlot, x: number): boolean => x >= bbox.left && x <= bbox.left + bbox.width;

// Signs stand above the chart; where they would cover each other, the most prominent one is drawn.
const signDistance = 13;

const drawEvents = (chart: uPlot, { events, color }: LayerWish): void => {
  const { ctx, bbox } = chart;
  const scale = window.devicePixelRatio;
  const taken: number[] = [];
  const ordered = [...events].sort((one, other) => Number(other.isProminent) - Number(one.isProminent));
  ctx.save();
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  ctx.font = fontOf(12);
  for (const { at, sign, tone, isProminent } of ordered) {
    const x = Math.round(chart.valToPos(Date.parse(at) / 1000, 'x', true));
    if (!isInside(chart, x)) continue;
    ctx.strokeStyle = color(`--tone-${tone}`);
    ctx.fillStyle = color(`--tone-${tone}`);
    if (isProminent) {
      ctx.globalAlpha = 0.45;
      ctx.lineWidth = scale;
      ctx.beginPath();
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
      ctx.stroke();
      ctx.globalAlpha = 1;
    }
    if (taken.some((other) => Math.abs(other - x) < signDistance * scale)) continue;
    taken.push(x);
    ctx.fillText(sign, x, bbox.top - 2 * scale);
  }
  ctx.restore();
};

// Names of what was done stand beside their lines, where they do not run into each other or out of the chart.
const drawNames = (chart: uPlot, { events, color }: LayerWish): void => {
  const { ctx, bbox } = chart;
  const scale = window.devicePixelRatio;
  let free = bbox.left;
  ctx.save();
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.font = fontOf(11);
  for (const { at, words, isNamed } of events) {
    const x = Math.round(chart.valToPos(Date.parse(at) / 1000, 'x', true)) + 4 * scale;
    const width = ctx.measureText(words).width;
    if (!isNamed || !isInside(chart, x) || x < free || x + width > bbox.left + bbox.width) continue;
    free = x + width + 6 * scale;
    ctx.fillStyle = color('--surface-sunken');
    ctx.globalAlpha = 0.85;
    ctx.fillRect(x - 2 * scale, bbox.top + 2 * scale, width + 4 * scale, 15 * scale);
    ctx.globalAlpha = 1;
    ctx.fillStyle = color('--text');
    ctx.fillText(words, x, bbox.top + 4 * scale);
  }
  ctx.restore();
};

const drawMarks = (chart: uPlot, { marks, color }: LayerWish): void => {
  const { ctx, bbox } = chart;
  const scale = window.devicePixelRatio;
  ctx.save();
  ctx.fillStyle = color('--tone-warn');
  for (const { at } of marks) {
    const x = chart.valToPos(Date.parse(at) / 1000, 'x', true);
    if (!isInside(chart, x)) continue;
    const y = bbox.top + bbox.height;
    ctx.beginPath();
    ctx.moveTo(x, y - 9 * scale);
    ctx.lineTo(x - 5 * scale, y);
    ctx.lineTo(x + 5 * scale, y);
    ctx.fill();
  }
  ctx.restore();
};

/** Draws below the curve. */
export const drawBelow = (wish: LayerWish) => (chart: uPlot) => {
  drawBand(chart, wish);
};

/** Draws above the curve. */
export const drawAbove = (wish: LayerWish) => (chart: uPlot) => {
  drawLimits(chart, wish);
  drawMarks(chart, wish);
  drawEvents(chart, wish);
  drawNames(chart, wish);
};
