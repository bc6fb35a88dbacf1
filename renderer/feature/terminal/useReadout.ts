// What stands at the cursor of a chart, as one line to read and to hear.
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { HistoryPoint } from '../../../shared/trend/history.ts';
import type { HistoryGap } from '../../../shared/trend/historyGaps.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { useWords } from '../../ui/useWords.ts';
import type { ChartMark } from './historyLayers.ts';
import type { ProjectedPoint } from './historySeries.ts';
import { rangeOf, shownValue, whenOf } from './historyWords.ts';

/** What is at the cursor; the first of the three that is there is told. */
export interface AtCursor {
  readonly expected: ProjectedPoint | undefined;
  readonly gap: HistoryGap | undefined;
  readonly point: HistoryPoint | undefined;
  /** Events and marks at the point. */
  readonly near: readonly ChartMark[];
}

const mostNear = 3;

/** The line for one metric; empty where nothing is at the cursor. */
export const useReadout = (metric: MetricKey): ((found: AtCursor) => string) => {
  const { t, language } = useWords();
  const shown = (value: number): string => formatMetric(metric, value, language);
  const pointWords = (point: HistoryPoint, near: readonly ChartMark[]): string => {
    const range = rangeOf(metric, point, language);
    const parts = [
      shownValue(metric, point, language),
      ...(range === '' ? [] : [range]),
      ...(point.count === 1 ? [] : [t('terminal.history.total', { count: point.count })]),
      ...near.slice(0, mostNear).map(({ words }) => words),
      ...(near.length > mostNear ? [t('terminal.history.andMore', { count: near.length - mostNear })] : []),
    ];
    return `${whenOf(point, language)} · ${parts.join(' · ')}`;
  };
  return ({ expected, gap, point, near }) => {
    if (expected !== undefined) {
      const { at, value, low, high } = expected;
      const when = formatTime(at, language, 'date');
      return t('terminal.history.expected', { when, value: shown(value), low: shown(low), high: shown(high) });
    }
    if (gap !== undefined) {
      const [from, until] = [formatTime(gap.from, language, 'dateTime'), formatTime(gap.until, language, 'dateTime')];
      return t('terminal.history.nothingRead', { from, until });
    }
    return point === undefined ? '' : pointWords(point, near);
  };
};
