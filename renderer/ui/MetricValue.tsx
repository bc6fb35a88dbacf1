// A measured value with its unit, as the metric's catalogue row says.

import type { MetricKey } from '../../shared/metric/catalogue.ts';
import { formatMetric } from '../../shared/metric/formatMetric.ts';
import css from './MetricValue.module.css';
import type { Tone } from './tone.ts';
import { useWords } from './useWords.ts';

interface MetricValueProps {
  readonly metric: MetricKey;
  readonly value: number;
  readonly tone?: Tone;
}

/** A reading in the language's number style. */
export const MetricValue = ({ metric, value, tone }: MetricValueProps) => {
  const { language } = useWords();
  return (
    <span className={css['value']} data-tone={tone}>
      {formatMetric(metric, value, language)}
    </span>
  );
};
