// A point of a history in words, as readout, table and voice say it.
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import type { HistoryPoint } from '../../../shared/trend/history.ts';
import { formatTime } from '../../ui/dateTime.ts';

const dayMs = 86_400_000;

/** When: a moment, or from when to when; whole days are written without the time of day only where they begin at midnight here. */
export const whenOf = ({ at, to }: Pick<HistoryPoint, 'at' | 'to'>, language: Language): string => {
  if (at === to) return formatTime(at, language, 'dateTime');
  const isSameDay = formatTime(at, language, 'date') === formatTime(to, language, 'date');
  const length = Date.parse(to) - Date.parse(at);
  const end = isSameDay && length < dayMs ? formatTime(to, language, 'clock') : formatTime(to, language, 'dateTime');
  return `${formatTime(at, language, 'dateTime')} – ${end}`;
};

/** What: the value, or mean with lowest and highest. */
export const shownValue = (metric: MetricKey, point: HistoryPoint, language: Language): string =>
  formatMetric(metric, point.value, language);

/** Lowest to highest; empty where they are one value. */
export const rangeOf = (metric: MetricKey, { low, high }: HistoryPoint, language: Language): string =>
  low === high ? '' : `${formatMetric(metric, low, language)} – ${formatMetric(metric, high, language)}`;
