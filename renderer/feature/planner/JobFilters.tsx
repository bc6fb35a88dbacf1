// What restricts the list of jobs: how they stand, kind, store, person, plan, days and words.
import { Button, TextInput } from '@mantine/core';
import { type Ref, useId } from 'react';
import { planKindNames, planKinds } from '../../../shared/plan/plan.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './JobTable.module.css';
import { isRestricted, type JobListQuery, jobShows } from './jobListQuery.ts';
import { useChoices } from './useChoices.ts';

interface JobFiltersProps {
  readonly query: JobListQuery;
  readonly onChange: (change: Partial<JobListQuery>) => void;
  readonly onClear: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

const any = 'any';

const DayField = ({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}) => (
  <TextInput
    className={css['date'] ?? ''}
    type="date"
    label={label}
    value={value ?? ''}
    onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
  />
);

/** The row of filters above the list. */
export const JobFilters = ({ query, onChange, onClear, searchRef }: JobFiltersProps) => {
  const { t, say } = useWords();
  const id = useId();
  const { stores, people } = useChoices(query);
  const plans = knownOf(useAnswer('plans.list', {})) ?? [];
  const select = (
    name: 'store' | 'assignee' | 'plan' | 'kind',
    label: string,
    first: string,
    data: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <LaterSelect
      className={css['select'] ?? ''}
      aria-label={label}
      searchable={data.length > 10}
      value={query[name] ?? any}
      data={[{ value: any, label: first }, ...data]}
      onChange={(value) =>
        onChange(
          name === 'kind'
            ? { kind: planKinds.find((kind) => kind === value) ?? null }
            : { [name]: value === any ? null : value },
        )
      }
    />
  );
  const plain = (values: readonly string[]) => values.map((value) => ({ value, label: value }));
  return (
    <search className={css['filters']} data-filters aria-labelledby={id}>
      <span id={id} hidden>
        {t('planner.list.show')}
      </span>
      <Segments
        size="xs"
        aria-label={t('planner.list.show')}
        value={query.show}
        onChange={(value) => onChange({ show: jobShows.find((show) => show === value) ?? 'open' })}
        data={jobShows.map((value) => ({ value, label: t(`planner.list.shows.${value}`) }))}
      />
      <SearchInput
        inputRef={searchRef}
        className={css['search']}
        label={t('planner.list.search')}
        clearLabel={t('planner.list.clearSearch')}
        value={query.text}
        onSearch={(text) => onChange({ text })}
      />
      {select(
        'kind',
        t('planner.calendar.kind'),
        t('planner.calendar.anyKind'),
        planKinds.map((kind) => ({ value: kind, label: say(planKindNames[kind]) })),
      )}
      {plans.length === 0
        ? null
        : select(
            'plan',
            t('planner.list.plan'),
            t('planner.list.anyPlan'),
            plans.map((plan) => ({ value: plan.id, label: say(plan.name) })),
          )}
      {stores.length === 0
        ? null
        : select('store', t('planner.calendar.store'), t('planner.calendar.anyStore'), plain(stores))}
      {people.length === 0
        ? null
        : select('assignee', t('planner.calendar.assignee'), t('planner.calendar.anybody'), plain(people))}
      <DayField label={t('planner.list.from')} value={query.from} onChange={(from) => onChange({ from })} />
      <DayField label={t('planner.list.until')} value={query.until} onChange={(until) => onChange({ until })} />
      {isRestricted(query) ? (
        <Button variant="subtle" color="gray" onClick={onClear}>
          {t('planner.list.clear')}
        </Button>
      ) : null}
    </search>
  );
};
