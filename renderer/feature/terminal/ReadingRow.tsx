// One reading: value against its limits, trend of the last week, source and age.
import { UnstyledButton } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { useState } from 'react';
import { metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { Usual } from '../../../shared/trend/baseline.ts';
import { judgeUnusual } from '../../../shared/trend/unusual.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { Age } from '../../ui/Age.tsx';
import { LimitText } from '../../ui/LimitText.tsx';
import { judgeValue } from '../../ui/limitWords.ts';
import { MetricValue } from '../../ui/MetricValue.tsx';
import { Sign } from '../../ui/Sign.tsx';
import { Sparkline } from '../../ui/Sparkline.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ReadingsSection.module.css';
import { trendOf } from './trendOf.ts';

interface ReadingRowProps {
  readonly terminalId: string;
  readonly reading: Reading;
  readonly bounds: Bounds | null;
  /** What is usual for this terminal; null where this reading is not judged by that. */
  readonly usual: Usual | null;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

const week = 7 * 86_400_000;
const marks = { rising: '▲', falling: '▼', steady: '＝', unknown: '' } as const;

const Trend = ({ terminalId, reading }: Pick<ReadingRowProps, 'terminalId' | 'reading'>) => {
  const { t } = useWords();
  const [until] = useState(() => Date.parse(reading.takenAt) + 1000);
  const history = useAnswer('terminals.history', {
    terminalId,
    metric: reading.metric,
    from: new Date(until - week).toISOString(),
    until: new Date(until).toISOString(),
    points: 40,
  });
  if (history.state !== 'filled') return <span className={css['trend']} />;
  const trend = trendOf(history.value.points.map(({ value }) => value));
  return (
    <span className={css['trend']}>
      {trend === 'unknown' ? (
        <span className={css['trendWord']}>{t('terminal.readings.noTrend')}</span>
      ) : (
        <>
          <Sparkline points={history.value.points} />
          <span className={css['trendWord']}>
            <span aria-hidden>{marks[trend]} </span>
            {t(`terminal.readings.${trend}`)}
          </span>
        </>
      )}
    </span>
  );
};

const UsualRange = ({ reading: { metric, value }, usual }: Pick<ReadingRowProps, 'reading' | 'usual'>) => {
  const { t, language } = useWords();
  if (usual === null) return null;
  if (usual.kind === 'tooFew')
    return <span className={css['usual']}>{t('forecast.usualFew', { days: usual.days })}</span>;
  const { low, high } = usual.range;
  const isOutside = judgeUnusual(value, null, usual) !== 'usual';
  return (
    <span className={css['usual']}>
      {t('forecast.usual', { low: formatMetric(metric, low, language), high: formatMetric(metric, high, language) })}
      {isOutside ? <strong className={css['unusual']}> · {t('forecast.unusualNow')}</strong> : null}
    </span>
  );
};

/** A row of the table of readings; its name opens the history. */
export const ReadingRow = ({ terminalId, reading, bounds, usual, isOpen, onToggle }: ReadingRowProps) => {
  const { t, say } = useWords();
  const { metric, value, takenAt, source } = reading;
  const name = say(metrics[metric].label);
  // One bad block of eight is a high rate and no concern: what to make of it is said by the check of the line.
  const judged = bounds === null || metric === 'link.errorRate' ? 'pass' : judgeValue(value, bounds);
  return (
    <tr data-open={isOpen} data-clickable="true">
      <th scope="row">
        <UnstyledButton
          className={css['open']}
          aria-expanded={isOpen}
          aria-label={t('terminal.readings.openHistory', { metric: name })}
          onClick={onToggle}
        >
          <IconChartLine size={16} aria-hidden className={css['openIcon']} />
          {name}
        </UnstyledButton>
      </th>
      <td>
        <span className={css['value']}>
          {judged === 'pass' ? null : <Sign of={judged} size={16} />}
          <MetricValue metric={metric} value={value} {...(judged === 'pass' ? {} : { tone: judged })} />
        </span>
        {judged === 'pass' ? null : <span className={css['outside']}>{t(`check.outcomes.${judged}`)}</span>}
      </td>
      <td>
        <LimitText metric={metric} bounds={bounds} />
        <UsualRange reading={reading} usual={usual} />
      </td>
      <td>
        <Trend key={takenAt} terminalId={terminalId} reading={reading} />
      </td>
      <td className={css['read']}>
        <Age at={takenAt} />
        <span className={css['source']}>{t(`terminal.readings.sources.${source}`)}</span>
      </td>
    </tr>
  );
};
