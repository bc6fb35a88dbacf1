// Bounds in words, and whether a value lies outside of them.
import type { MetricKey } from '../../shared/metric/catalogue.ts';
import { formatMetric } from '../../shared/metric/formatMetric.ts';
import type { Bounds } from '../../shared/metric/limit.ts';
import type { Language } from '../../shared/model/bilingual.ts';

/** Sides of a limit, the milder ones first. */
export const boundSides = ['warnBelow', 'warnAbove', 'failBelow', 'failAbove'] as const;
/** One side of a limit. */
export type BoundSide = (typeof boundSides)[number];

/** The bounds that are set, with their value as text. */
export const boundTexts = (
  metric: MetricKey,
  bounds: Bounds,
  language: Language,
): { side: BoundSide; value: string }[] =>
  boundSides.flatMap((side) => {
    const bound = bounds[side];
    return bound === null ? [] : [{ side, value: formatMetric(metric, bound, language) }];
  });

/** What a value is by these bounds. */
export const judgeValue = (value: number, bounds: Bounds): 'pass' | 'warn' | 'fail' => {
  const isOutside = (below: number | null, above: number | null): boolean =>
    (below !== null && value < below) || (above !== null && value > above);
  if (isOutside(bounds.failBelow, bounds.failAbove)) return 'fail';
  return isOutside(bounds.warnBelow, bounds.warnAbove) ? 'warn' : 'pass';
};
