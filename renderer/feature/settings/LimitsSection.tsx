// The limits by which readings are judged: bounds, reason, version, and the way to change them.
import { Button, Select } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { type MetricKey, metricKeys, metrics } from '../../../shared/metric/catalogue.ts';
import { formatMetric } from '../../../shared/metric/formatMetric.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import {
  isSameScope,
  type LimitScope,
  type ScopedLimit,
  scopeInWords,
  scopeKindOf,
  scopeRule,
  wholeShop,
} from '../../../shared/metric/limitScope.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import { LimitDialog } from './LimitDialog.tsx';
import { LimitFiles } from './LimitFiles.tsx';
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

const LimitRow = ({ limit, onEdit }: { readonly limit: ScopedLimit; readonly onEdit: () => void }) => {
  const { t, say, aside } = useWords();
  const { metric, bounds, reason } = limit;
  const kind = scopeKindOf(limit);
  const own = kind === 'product' || kind === 'shop' ? null : say(scopeInWords(limit));
  const name = own === null ? say(metrics[metric].label) : `${say(metrics[metric].label)}${aside(own)}`;
  return (
    <tr>
      <th scope="row">
        {say(metrics[metric].label)}
        {own === null ? null : <span className={css['version']}>{own}</span>}
      </th>
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

interface Edited {
  readonly metric: MetricKey;
  readonly scope: LimitScope | null;
}

/** Table of the limits of every scope with its dialog. */
export const LimitsSection = () => {
  const { t, say, gap } = useWords();
  const limits = useAnswer('limits.scopes', {});
  const [edited, setEdited] = useState<Edited | null>(null);
  const known = limits.state === 'filled' ? limits.value : null;
  const list = known?.limits ?? [];
  const scope = edited?.scope ?? null;
  const own = list.find((limit) => limit.metric === edited?.metric && isSameScope(limit, scope ?? wholeShop));
  const names = (choices: readonly { readonly name: string }[] | undefined) => (choices ?? []).map(({ name }) => name);
  const saved = () => {
    setEdited(null);
    limits.reload();
  };

  return (
    <Section
      inset="flush"
      title={t('settings.limits.title')}
      hint={`${t('settings.limits.hint')}${gap}${say(scopeRule)}${gap}${t('settings.limits.storeHint')}`}
      actions={<LimitFiles onSaved={saved} />}
    >
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
                <LimitRow
                  key={`${limit.metric} ${limit.model} ${limit.store}`}
                  limit={limit}
                  onEdit={() => setEdited({ metric: limit.metric, scope: { model: limit.model, store: limit.store } })}
                />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {known === null ? null : (
        <div className={css['add']}>
          <span>{t('settings.limits.addScope')}</span>
          <Select
            size="xs"
            searchable
            aria-label={t('settings.limits.addScope')}
            placeholder={t('settings.limits.addLabel')}
            value={null}
            onChange={(value) => {
              const metric = metricKeys.find((each) => each === value);
              if (metric !== undefined) setEdited({ metric, scope: null });
            }}
            data={metricKeys.map((metric) => ({ value: metric, label: say(metrics[metric].label) }))}
          />
        </div>
      )}
      {known === null ? null : (
        <div className={css['add']}>
          <span>{t('settings.limits.add')}</span>
          <Select
            size="xs"
            aria-label={t('settings.limits.addLabel')}
            placeholder={t('settings.limits.addLabel')}
            value={null}
            onChange={(value) => {
              const metric = metricKeys.find((each) => each === value);
              if (metric !== undefined) setEdited({ metric, scope: wholeShop });
            }}
            data={metricKeys
              .filter((metric) => !list.some((limit) => limit.metric === metric && isSameScope(limit, wholeShop)))
              .map((metric) => ({ value: metric, label: say(metrics[metric].label) }))}
          />
        </div>
      )}
      {edited === null ? null : (
        <LimitDialog
          key={`${edited.metric} ${scope?.model ?? '?'} ${scope?.store ?? '?'}`}
          metric={edited.metric}
          scope={scope}
          choices={{ models: names(known?.models), stores: names(known?.stores) }}
          bounds={own?.bounds ?? noBounds}
          isOwn={edited.scope !== null && (own?.version ?? 0) > 0}
          onClose={() => setEdited(null)}
          onSaved={saved}
        />
      )}
    </Section>
  );
};
