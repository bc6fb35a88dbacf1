// The course of one part over 13 months, with the values that are expected next.
import { useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { ForecastMeasure } from '../../../shared/trend/forecast.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { useWords } from '../../ui/useWords.ts';
import { HistoryChart } from './HistoryChart.tsx';

interface ForecastChartProps {
  readonly terminalId: string;
  readonly metric: MetricKey;
  readonly measure: ForecastMeasure;
}

const reachMs = 400 * 86_400_000;

/** The bound of a measure as the chart draws limits. */
const boundsOf = ({ bound }: ForecastMeasure): Bounds | null => {
  if (bound === null) return null;
  const none: Bounds = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };
  return bound.from === bound.to
    ? { ...none, warnBelow: bound.from }
    : { ...none, warnAbove: bound.from, failAbove: bound.to };
};

/** A picture; what it says stands beside it in words. */
export const ForecastChart = ({ terminalId, metric, measure }: ForecastChartProps) => {
  const { t, say } = useWords();
  const scheme = useComputedColorScheme('light');
  const [now] = useState(() => Date.now());
  const from = Math.max(now - reachMs, measure.firstDay === null ? 0 : Date.parse(measure.firstDay));
  const history = useAnswer('terminals.history', {
    terminalId,
    metric,
    from: new Date(from).toISOString(),
    until: new Date(now).toISOString(),
    points: 400,
  });
  const projection = useMemo(
    () =>
      measure.projection.map(({ day, low, middle, high }) => ({
        at: `${day}T12:00:00.000Z`,
        value: middle,
        low,
        high,
      })),
    [measure.projection],
  );
  const bounds = useMemo(() => boundsOf(measure), [measure]);
  const span = useMemo((): readonly [number, number] => [from, now], [from, now]);
  if (history.state === 'failed')
    return <ErrorNotice error={history.error} onRetry={history.reload} isUrgent={false} />;
  if (history.state === 'loading') return <Loading rows={1} height={260} />;
  if (history.value.points.length === 0) return null;
  return (
    <HistoryChart
      key={scheme}
      metric={metric}
      bounds={bounds}
      points={history.value.points}
      span={span}
      label={t('forecast.chart', { part: say(metrics[metric].label) })}
      projection={projection}
    />
  );
};
