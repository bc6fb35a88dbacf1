// The readings of one record as they were then.
import { metrics } from '../../../shared/metric/catalogue.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { MetricValue } from '../../ui/MetricValue.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './ReportReadings.module.css';

/** A table of values, sources and times. */
export const ReportReadings = ({ readings }: { readonly readings: readonly Reading[] }) => {
  const { t, say, language } = useWords();
  if (readings.length === 0) return <p className={css['none']}>{t('terminal.readings.none')}</p>;
  return (
    <table className={table['table']}>
      <caption>{t('check.report.readings')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('terminal.readings.metric')}</th>
          <th scope="col">{t('terminal.readings.value')}</th>
          <th scope="col">{t('terminal.readings.source')}</th>
          <th scope="col">{t('terminal.readings.age')}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map(({ metric, value, source, takenAt }) => (
          <tr key={`${metric} ${takenAt}`}>
            <th scope="row">{say(metrics[metric].label)}</th>
            <td>
              <MetricValue metric={metric} value={value} />
            </td>
            <td className={table['soft']}>{t(`terminal.readings.sources.${source}`)}</td>
            <td className={table['soft']}>
              <time dateTime={takenAt}>{formatTime(takenAt, language, 'time')}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
