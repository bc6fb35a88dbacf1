// The newest value of everything that was measured; a name opens its history below.
import { Fragment, useState } from 'react';
import type { MetricKey } from '../../../shared/metric/catalogue.ts';
import { metricKeys } from '../../../shared/metric/catalogue.ts';
import type { Bounds } from '../../../shared/metric/limit.ts';
import type { Reading } from '../../../shared/model/reading.ts';
import type { Usual } from '../../../shared/trend/baseline.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { Section } from '../../ui/Section.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import { HistorySection } from './HistorySection.tsx';
import { ReadingRow } from './ReadingRow.tsx';
import css from './ReadingsSection.module.css';

interface ReadingsSectionProps {
  readonly terminalId: string;
  readonly readings: readonly Reading[];
}

/** Table of readings and, when one is chosen, its chart. */
export const ReadingsSection = ({ terminalId, readings }: ReadingsSectionProps) => {
  const { t } = useWords();
  const [open, setOpen] = useState<MetricKey | null>(null);
  const limits = useAnswer('limits.list', { terminalId });
  const usual = useAnswer('forecast.usual', { terminalId });
  useEvent('forecast.changed', (changed) => {
    if (changed.terminalId === terminalId) usual.reload();
  });
  const usualRanges = knownOf(usual) ?? [];
  const usualOf = (metric: MetricKey): Usual | null =>
    usualRanges.find((each) => each.metric === metric)?.usual ?? null;
  const bandOf = (metric: MetricKey) => {
    const found = usualOf(metric);
    return found?.kind === 'known' ? found.range : null;
  };
  const boundsOf = (metric: MetricKey): Bounds | null =>
    limits.state === 'filled' ? (limits.value.find((limit) => limit.metric === metric)?.bounds ?? null) : null;
  const sorted = readings.toSorted((one, other) => metricKeys.indexOf(one.metric) - metricKeys.indexOf(other.metric));
  const groups = [
    { name: 'terminal', rows: sorted.filter(({ source }) => source !== 'link') },
    { name: 'line', rows: sorted.filter(({ source }) => source === 'link') },
  ] as const;

  return (
    <Section inset="flush" title={t('terminal.readings.title')} hint={t('terminal.readings.noneHint')}>
      {readings.length === 0 ? (
        <p className={css['none']}>{t('terminal.readings.none')}</p>
      ) : (
        <div className={`${table['scroll'] ?? ''} ${css['wide'] ?? ''}`}>
          <table className={table['table']}>
            <caption>{t('terminal.readings.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('terminal.readings.metric')}</th>
                <th scope="col">{t('terminal.readings.value')}</th>
                <th scope="col">{t('terminal.readings.limit')}</th>
                <th scope="col">{t('terminal.readings.trend')}</th>
                <th scope="col">
                  {t('terminal.readings.age')} · {t('terminal.readings.source')}
                </th>
              </tr>
            </thead>
            {groups.map(({ name, rows }) =>
              rows.length === 0 ? null : (
                <tbody key={name}>
                  {name === 'line' ? (
                    <tr>
                      <th className={css['group']} colSpan={5} scope="rowgroup">
                        {t('terminal.readings.line')} <span>{t('terminal.readings.lineHint')}</span>
                      </th>
                    </tr>
                  ) : null}
                  {rows.map((reading) => (
                    <Fragment key={reading.metric}>
                      <ReadingRow
                        terminalId={terminalId}
                        reading={reading}
                        bounds={boundsOf(reading.metric)}
                        usual={usualOf(reading.metric)}
                        isOpen={reading.metric === open}
                        onToggle={() => setOpen(reading.metric === open ? null : reading.metric)}
                      />
                      {reading.metric === open ? (
                        <tr>
                          <td className={css['historyCell']} colSpan={5}>
                            <HistorySection
                              terminalId={terminalId}
                              metric={reading.metric}
                              bounds={boundsOf(reading.metric)}
                              band={bandOf(reading.metric)}
                              newestAt={reading.takenAt}
                              onClose={() => setOpen(null)}
                            />
                          </td>
                        </tr>
                      ) : null}
                    </Fragment>
                  ))}
                </tbody>
              ),
            )}
          </table>
        </div>
      )}
    </Section>
  );
};
