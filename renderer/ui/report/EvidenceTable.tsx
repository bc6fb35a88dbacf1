// The facts on which an outcome rests, and where each was read.

import { type MetricKey, metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Language } from '../../../shared/model/bilingual.ts';
import type { CheckResult, Evidence } from '../../../shared/model/healthReport.ts';
import { LimitOriginText } from '../LimitOriginText.tsx';
import { LimitText } from '../LimitText.tsx';
import { useWords } from '../useWords.ts';
import css from './EvidenceTable.module.css';

const isMetric = (key: string): key is MetricKey => Object.hasOwn(metrics, key);

const valueText = ({ key, value, unit }: Evidence, language: Language): string => {
  if (isMetric(key) && typeof value === 'number') return formatMetric(key, value, language);
  return unit === undefined ? String(value) : `${String(value)} ${unit}`;
};

/** Evidence and limit of one check. */
export const EvidenceTable = ({
  evidence,
  limit,
  limitOrigin,
}: Pick<CheckResult, 'evidence' | 'limit' | 'limitOrigin'>) => {
  const { t, say, language } = useWords();
  const metric = evidence.map(({ key }) => key).find(isMetric);
  return (
    <div className={css['evidence']}>
      {evidence.length === 0 ? null : (
        <table className={css['table']}>
          <caption>{t('check.report.evidence')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('check.report.key')}</th>
              <th scope="col">{t('check.report.value')}</th>
              <th scope="col">{t('check.report.source')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map((fact) => (
              <tr key={`${fact.key} ${fact.source} ${String(fact.value)}`}>
                <th scope="row">{isMetric(fact.key) ? say(metrics[fact.key].label) : <code>{fact.key}</code>}</th>
                <td>
                  <code>{valueText(fact, language)}</code>
                </td>
                <td>
                  <code>{fact.source}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {limit === null || metric === undefined ? null : (
        <div className={css['limit']}>
          <span>{t('check.report.limit')}</span>
          <LimitText metric={metric} bounds={limit} />
          {limitOrigin === undefined ? null : <LimitOriginText origin={limitOrigin} />}
        </div>
      )}
    </div>
  );
};
