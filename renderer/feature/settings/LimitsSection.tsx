// The limits by which readings are judged: bounds, reason, version, and the way to change them.
import { Button, Select } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { type MetricKey, metricKeys, metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bounds, Limit } from '../../../shared/metric/limit.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import { LimitDialog } from './LimitDialog.tsx';
import css from './LimitsSection.module.css';
import { LimitVersion } from './LimitVersion.tsx';

interface BoundPairProps {
  readonly metric: MetricKey;
  readonly below: number | null;
  readonly above: number | null;
}

const BoundPair = ({ metric, below, above }: BoundPairProps) => {
  const { t, language } = useWords();
  if (below === null && above === null) return <span className={table['soft']}>–</span>;
  const words = [
    ...(below === null ? [] : [`${t('settings.limits.below')} ${formatMetric(metric, below, language)}`]),
    ...(above === null ? [] : [`${t('settings.limits.above')} ${formatMetric(metric, above, language)}`]),
  ];
  return (
    <span className={css['bounds']}>
      {words.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </span>
  );
};

const LimitRow = ({ limit, onEdit }: { readonly limit: Limit; readonly onEdit: () => void }) => {
  const { t, say } = useWords();
  const { metric, bounds, reason } = limit;
  const name = say(metrics[metric].label);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <BoundPair metric={metric} below={bounds.warnBelow} above={bounds.warnAbove} />
      </td>
      <td>
        <BoundPair metric={metric} below={bounds.failBelow} above={bounds.failAbove} />
      </td>
      <td className={css['reason']}>
        {say(reason)}
        <LimitVersion limit={limit} />
      </td>
      <td className={table['end']}>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={14} aria-hidden />}
          aria-label={t('settings.limits.editNamed', { metric: name })}
          onClick={onEdit}
        >
          {t('settings.limits.edit')}
        </Button>
      </td>
    </tr>
  );
};

const noBounds: Bounds = { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null };

/** Table of limits with its dialog. */
export const LimitsSection = () => {
  const { t, say } = useWords();
  const limits = useAnswer('limits.list', {});
  const [edited, setEdited] = useState<MetricKey | null>(null);
  const list = limits.state === 'filled' ? limits.value : [];
  const without = metricKeys.filter((metric) => !list.some((limit) => limit.metric === metric));
  const bounds = list.find(({ metric }) => metric === edited)?.bounds ?? noBounds;

  return (
    <Section inset="flush" title={t('settings.limits.title')} hint={t('settings.limits.hint')}>
      {limits.state === 'loading' ? (
        <div className={css['padded']}>
          <Loading rows={5} height={36} />
        </div>
      ) : null}
      {limits.state === 'failed' ? <ErrorNotice error={limits.error} onRetry={limits.reload} /> : null}
      {limits.state === 'filled' ? (
        <div className={table['scroll']}>
          <table className={table['table']}>
            <caption>{t('settings.limits.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('settings.limits.metric')}</th>
                <th scope="col">{t('settings.limits.warn')}</th>
                <th scope="col">{t('settings.limits.fail')}</th>
                <th scope="col">
                  {t('settings.limits.reason')} · {t('settings.limits.version')}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {list.map((limit) => (
                <LimitRow key={limit.metric} limit={limit} onEdit={() => setEdited(limit.metric)} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {limits.state === 'filled' && without.length > 0 ? (
        <div className={css['add']}>
          <span>{t('settings.limits.add')}</span>
          <Select
            size="xs"
            aria-label={t('settings.limits.addLabel')}
            placeholder={t('settings.limits.addLabel')}
            value={null}
            onChange={(value) => setEdited(without.find((metric) => metric === value) ?? null)}
            data={without.map((metric) => ({ value: metric, label: say(metrics[metric].label) }))}
          />
        </div>
      ) : null}
      {edited === null ? null : (
        <LimitDialog
          key={edited}
          metric={edited}
          bounds={bounds}
          onClose={() => setEdited(null)}
          onSaved={() => {
            setEdited(null);
            limits.reload();
          }}
        />
      )}
    </Section>
  );
};
