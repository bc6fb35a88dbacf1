// What a forecast says, in words: one sentence for the outcome, one for each thing it rests on.
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import type { ForecastMeasure, PartForecast } from '../../../shared/trend/forecast.ts';
import type { useWords } from '../../ui/useWords.ts';

type T = ReturnType<typeof useWords>['t'];

/** A day such as 2027-03-01 as the language writes it. */
export const dayWords = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The sentence, and the interval behind it where there is one. */
export const outcomeWords = (
  { outcome, days }: ForecastMeasure,
  part: PartForecast['part'],
  { t, language }: { readonly t: T; readonly language: Language },
): { readonly sentence: string; readonly bars: string | null } => {
  const day = (text: string): string => dayWords(text, language);
  switch (outcome.kind) {
    case 'expected': {
      const { likely, earliest, latest } = outcome;
      return {
        sentence: t(part === 'storage' ? 'forecast.expectedStorage' : 'forecast.expected', { likely: day(likely) }),
        bars:
          latest === null
            ? t('forecast.barsOpen', { earliest: day(earliest) })
            : t('forecast.bars', { earliest: day(earliest), latest: day(latest) }),
      };
    }
    case 'later':
      return {
        sentence: t(outcome.hasTrend ? 'forecast.later' : 'forecast.laterNoTrend', { than: day(outcome.than) }),
        bars: null,
      };
    case 'reached':
      return { sentence: t('forecast.reached', { since: day(outcome.since) }), bars: null };
    default:
      return { sentence: t(`forecast.refused.${outcome.reason}`, { days }), bars: null };
  }
};

/** Whether the day that counts is at most thirty days away. */
export const isSoon = ({ outcome }: ForecastMeasure, asOf: string): boolean =>
  outcome.kind === 'reached' ||
  (outcome.kind === 'expected' && Date.parse(outcome.likely) - Date.parse(asOf) <= 31 * 86_400_000);

const yearsOf = (days: number, language: Language): string =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 1 }).format(days / 365);

const boundWords = (
  { bound, metric }: ForecastMeasure,
  { t, language }: { readonly t: T; readonly language: Language },
) => {
  if (bound === null) return null;
  const { from, to, source } = bound;
  const one = (value: number): string =>
    metric === null ? yearsOf(value, language) : formatMetric(metric, value, language);
  const text =
    metric === null
      ? t(from === to ? 'forecast.year' : 'forecast.years', { from: one(from), to: one(to) })
      : from === to
        ? one(from)
        : `${one(from)} – ${one(to)}`;
  return t(source === 'limit' ? 'forecast.againstLimit' : 'forecast.againstLife', { bound: text });
};

/** Everything that one way of judging rests on. */
export const inputWords = (
  measure: ForecastMeasure,
  words: { readonly t: T; readonly language: Language },
): readonly string[] => {
  const { days, firstDay, lastDay, newest, metric, usesVoltage } = measure;
  const { t, language } = words;
  const used =
    days === 0 || firstDay === null || lastDay === null
      ? null
      : t('forecast.used', { days, first: dayWords(firstDay, language), last: dayWords(lastDay, language) });
  const value =
    newest === null || metric === null ? null : t('forecast.newest', { value: formatMetric(metric, newest, language) });
  return [used, usesVoltage ? t('forecast.withVoltage') : null, value, boundWords(measure, words)].filter(
    (each) => each !== null,
  );
};
