// The figures of a period, each with its formula and what was left out.
import { Button, TextInput } from '@mantine/core';
import { IconChartBar, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Compliance, Figures } from '../../../shared/figures/figures.ts';
import { planKindNames } from '../../../shared/plan/plan.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { PaperLink } from '../../ui/paper/PaperLink.tsx';
import { localDay } from '../../ui/people/localDay.ts';
import { addDays } from '../../ui/planner/days.ts';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import table from '../../ui/Table.module.css';
import { useWords } from '../../ui/useWords.ts';
import css from './Figures.module.css';
import { moneyOf, percentOf, spanOf } from './figureWords.ts';
import { SettingsDialog } from './SettingsDialog.tsx';
import { UnitsTable } from './UnitsTable.tsx';

const periods = { month: 30, quarter: 90, year: 365 } as const;
const periodNames = ['month', 'quarter', 'year'] as const;

/** What is asked for, as the address has it. */
interface Query {
  readonly from: string;
  readonly until: string;
  readonly store: string | null;
  readonly model: string | null;
}

const readQuery = (address: URLSearchParams, day: string): Query => {
  const dayOf = (name: string): string | null => {
    const value = address.get(name) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  const until = dayOf('until') ?? day;
  return {
    from: dayOf('from') ?? addDays(until, 1 - periods.quarter),
    until,
    store: address.get('store'),
    model: address.get('model'),
  };
};

const Filters = ({
  query,
  onChange,
}: {
  readonly query: Query;
  readonly onChange: (change: Partial<Query>) => void;
}) => {
  const { t } = useWords();
  const choices = knownOf(useAnswer('register.choices', {}));
  const [day] = useState(() => localDay(new Date()));
  const length = periodNames.find((name) => query.until === day && query.from === addDays(day, 1 - periods[name]));
  return (
    <div className={css['filters']}>
      <Segments
        size="xs"
        aria-label={t('figure.period')}
        value={length ?? ''}
        data={periodNames.map((value) => ({ value, label: t(`figure.periods.${value}`) }))}
        onChange={(value) => {
          const name = periodNames.find((each) => each === value) ?? 'quarter';
          onChange({ from: addDays(day, 1 - periods[name]), until: day });
        }}
      />
      <TextInput
        className={css['day'] ?? ''}
        type="date"
        aria-label={t('figure.from')}
        value={query.from}
        onChange={(event) => event.currentTarget.value !== '' && onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        className={css['day'] ?? ''}
        type="date"
        aria-label={t('figure.until')}
        value={query.until}
        onChange={(event) => event.currentTarget.value !== '' && onChange({ until: event.currentTarget.value })}
      />
      <LaterSelect
        className={css['choice'] ?? ''}
        aria-label={t('figure.store')}
        placeholder={t('figure.allStores')}
        clearable
        clearButtonProps={{ 'aria-label': t('figure.allStores') }}
        data={choices?.stores ?? []}
        value={query.store}
        onChange={(store) => onChange({ store })}
      />
      <LaterSelect
        className={css['choice'] ?? ''}
        aria-label={t('figure.model')}
        placeholder={t('figure.allModels')}
        clearable
        clearButtonProps={{ 'aria-label': t('figure.allModels') }}
        data={choices?.models ?? []}
        value={query.model}
        onChange={(model) => onChange({ model })}
      />
    </div>
  );
};

const Figure = ({
  name,
  value,
  children,
}: {
  readonly name: string;
  readonly value: string;
  readonly children: ReactNode;
}) => (
  <section className={css['figure']} aria-label={name}>
    <h2>{name}</h2>
    <p className={css['value']}>{value}</p>
    {children}
  </section>
);

const useSpan = () => {
  const { t } = useWords();
  return (hours: number): string => {
    const { unit, count } = spanOf(hours);
    return t(`figure.${unit}`, { count });
  };
};

const dueOf = ({ onTime, late, missed, overdue }: Compliance): number => onTime + late + missed + overdue;

const ComplianceFigure = ({ compliance }: Pick<Figures, 'compliance'>) => {
  const { t } = useWords();
  const { ratio, ...bins } = compliance;
  return (
    <Figure name={t('figure.compliance')} value={ratio === null ? '–' : percentOf(ratio)}>
      <p className={css['formula']}>
        {ratio === null
          ? t('figure.complianceNone')
          : t('figure.complianceFormula', { ...bins, due: dueOf(compliance) })}
      </p>
      <p className={css['soft']}>{t('figure.complianceOut', bins)}</p>
    </Figure>
  );
};

const FailureFigures = ({ reliability }: Pick<Figures, 'reliability'>) => {
  const { t } = useWords();
  const span = useSpan();
  const { mtbfHours, mttrHours, observedHours, downtimeHours, plannedHours, failures, repairs, availability } =
    reliability;
  const observed = span(observedHours);
  const withoutMean = observedHours === 0 ? t('figure.mtbfNothing') : t('figure.mtbfNone', { observed });
  return (
    <>
      <Figure name={t('figure.mtbf')} value={mtbfHours === null ? '–' : span(mtbfHours)}>
        <p className={css['formula']}>
          {mtbfHours === null
            ? withoutMean
            : t('figure.mtbfFormula', { observed, down: span(downtimeHours), failures })}
        </p>
      </Figure>
      <Figure name={t('figure.mttr')} value={mttrHours === null ? '–' : span(mttrHours)}>
        <p className={css['formula']}>
          {mttrHours === null ? t('figure.mttrNone') : t('figure.mttrFormula', { repairs })}
        </p>
      </Figure>
      <Figure name={t('figure.downtime')} value={span(downtimeHours)}>
        <p className={css['formula']}>
          {availability === null
            ? t('figure.downtimeNone')
            : t('figure.downtimeFormula', { availability: percentOf(availability) })}
        </p>
        {plannedHours === 0 ? null : (
          <p className={css['soft']}>{t('figure.plannedOut', { planned: span(plannedHours) })}</p>
        )}
      </Figure>
    </>
  );
};

const CostFigure = ({ cost, settings }: Pick<Figures, 'cost' | 'settings'>) => {
  const { t, language } = useWords();
  const money = (amount: number): string => moneyOf(amount, settings.currency, language);
  const sums = { parts: money(cost.parts), incidents: money(cost.incidents), minutes: cost.workMinutes };
  return (
    <Figure name={t('figure.cost')} value={money(cost.total)}>
      <p className={css['formula']}>
        {cost.work === null
          ? t('figure.costNoRate', sums)
          : t('figure.costFormula', { ...sums, work: money(cost.work) })}
      </p>
      <p className={css['soft']}>
        {t('figure.costOut', {
          parts: cost.partsUnpriced,
          incidents: cost.incidentsUnpriced,
          jobs: cost.jobsUntimed,
        })}
      </p>
    </Figure>
  );
};

const KindsTable = ({ byKind }: Pick<Figures, 'byKind'>) => {
  const { t, say } = useWords();
  const columns = ['onTime', 'late', 'missed', 'overdue'] as const;
  if (byKind.length === 0) return null;
  return (
    <Section title={t('figure.byKind')} inset="flush">
      <div className={table['scroll']}>
        <table className={table['table']}>
          <caption>{t('figure.byKind')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figure.kind')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={table['end']}>
                  {t(`figure.${column}`)}
                </th>
              ))}
              <th scope="col" className={table['end']}>
                {t('figure.ratio')}
              </th>
            </tr>
          </thead>
          <tbody>
            {byKind.map(({ kind, compliance }) => (
              <tr key={kind}>
                <th scope="row">{say(planKindNames[kind])}</th>
                {columns.map((column) => (
                  <td key={column} className={table['end']}>
                    {compliance[column]}
                  </td>
                ))}
                <td className={table['end']}>{compliance.ratio === null ? '–' : percentOf(compliance.ratio)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
};

const Known = ({ figures }: { readonly figures: Figures }) => {
  const { t } = useWords();
  const { units, unitsLeftOut, incidentsLeftOut } = figures.reliability;
  return (
    <div className={css['parts']}>
      <div className={css['grid']}>
        <ComplianceFigure compliance={figures.compliance} />
        <FailureFigures reliability={figures.reliability} />
        <CostFigure cost={figures.cost} settings={figures.settings} />
      </div>
      <p className={css['note']}>{t('figure.reliabilityOut', { units, unitsLeftOut, incidents: incidentsLeftOut })}</p>
      <KindsTable byKind={figures.byKind} />
      <UnitsTable figures={figures} />
    </div>
  );
};

const Answered = ({ query }: { readonly query: Query }) => {
  const { t } = useWords();
  const [isSetting, setIsSetting] = useState(false);
  const answer = useAnswer('figures.get', query);
  useEvent('figures.changed', answer.reload);
  useEvent('jobs.changed', answer.reload);
  useEvent('incidents.changed', answer.reload);
  useEvent('stock.changed', answer.reload);
  const known = knownOf(answer);
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (known === null) return <Loading rows={4} height={120} />;
  return (
    <>
      <Known figures={known} />
      <div className={css['filters']}>
        <Button
          variant="default"
          leftSection={<IconChartBar size={16} aria-hidden />}
          onClick={() => setIsSetting(true)}
        >
          {t('figure.settings')}
        </Button>
      </div>
      {isSetting ? <SettingsDialog settings={known.settings} onClose={() => setIsSetting(false)} /> : null}
    </>
  );
};

/** Period and filters stay in the address, so that a way back finds them again. */
export const FiguresPage = () => {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const [day] = useState(() => localDay(new Date()));
  const query = readQuery(address, day);
  const change = (changed: Partial<Query>): void => {
    const next = Object.entries({ ...query, ...changed }).filter(([, value]) => value !== null && value !== '');
    setAddress(new URLSearchParams(next.map(([name, value]) => [name, String(value)])), { replace: true });
  };
  return (
    <Page
      title={t('figure.title')}
      lead={t('figure.lead')}
      actions={
        <>
          {query.until < query.from ? null : (
            <PaperLink request={{ template: 'period', from: query.from, until: query.until, store: query.store }} />
          )}
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('figure.print')}
          </Button>
        </>
      }
      toolbar={<Filters query={query} onChange={change} />}
    >
      {query.until < query.from ? (
        <p role="alert">{t('figure.periodWrong')}</p>
      ) : (
        <Answered key={JSON.stringify(query)} query={query} />
      )}
    </Page>
  );
};
