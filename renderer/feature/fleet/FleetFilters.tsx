// What restricts and arranges the overview: words, store, model, connection, state of life, registration, groups, density.
import { Button } from '@mantine/core';
import { memo, type Ref, useMemo, useState } from 'react';
import {
  type FleetQuery,
  fleetGroupings,
  fleetLinks,
  isRestricted,
  wholeFleet,
  withoutAny,
} from '../../../shared/fleet/fleetView.ts';
import { lifecycleRules, lifecycles } from '../../../shared/register/lifecycle.ts';
import { registrationNames, registrationStates } from '../../../shared/register/registerRecord.ts';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Fleet.module.css';

interface FleetFiltersProps {
  /** Stores and models that occur, as JSON, so that equal ones are equal. */
  readonly stores: string;
  readonly models: string;
  readonly query: FleetQuery;
  readonly onChange: (change: Partial<FleetQuery>) => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

const any = 'any';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const Choose = ({
  label,
  first,
  value,
  data,
  onPick,
}: {
  readonly label: string;
  readonly first: string;
  readonly value: string | null;
  readonly data: readonly Choice[];
  readonly onPick: (value: string | null) => void;
}) => (
  <LaterSelect
    size="xs"
    className={css['select'] ?? ''}
    aria-label={label}
    searchable={data.length > 10}
    value={value ?? any}
    data={[{ value: any, label: first }, ...data]}
    onChange={(picked) => onPick(picked === any ? null : picked)}
  />
);

const MoreFilters = ({ query, onChange }: Pick<FleetFiltersProps, 'query' | 'onChange'>) => {
  const { t, say } = useWords();
  return (
    <>
      <Choose
        label={t('fleet.filters.link')}
        first={t('fleet.filters.anyLink')}
        value={query.link}
        data={fleetLinks.map((link) => ({ value: link, label: t(`fleet.links.${link}`) }))}
        onPick={(value) => onChange({ link: fleetLinks.find((each) => each === value) ?? null })}
      />
      <Choose
        label={t('fleet.filters.lifecycle')}
        first={t('fleet.filters.anyLifecycle')}
        value={query.lifecycle}
        data={[
          ...lifecycles.map((state) => ({ value: state, label: say(lifecycleRules[state].name) })),
          { value: withoutAny, label: t('fleet.none.lifecycle') },
        ]}
        onPick={(value) =>
          onChange({
            lifecycle: ([...lifecycles, withoutAny].find((each) => each === value) as FleetQuery['lifecycle']) ?? null,
          })
        }
      />
      <Choose
        label={t('fleet.filters.registration')}
        first={t('fleet.filters.anyRegistration')}
        value={query.registration}
        data={registrationStates.map((state) => ({ value: state, label: say(registrationNames[state]) }))}
        onPick={(value) => onChange({ registration: registrationStates.find((each) => each === value) ?? null })}
      />
    </>
  );
};

/** The row of filters above the overview. */
export const FleetFilters = memo(({ stores, models, query, onChange, searchRef }: FleetFiltersProps) => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const choices = useMemo(() => {
    const named = (text: string, none: string): Choice[] =>
      (JSON.parse(text) as string[]).map((value) => ({ value, label: value === withoutAny ? none : value }));
    return { stores: named(stores, t('fleet.none.store')), models: named(models, t('fleet.none.model')) };
  }, [stores, models, t]);
  const isMore = isOpen || query.link !== null || query.lifecycle !== null || query.registration !== null;
  return (
    <search className={css['filters']} data-filters>
      <SearchInput
        inputRef={searchRef}
        className={css['search']}
        label={t('fleet.filters.search')}
        clearLabel={t('fleet.filters.clear')}
        value={query.text}
        onSearch={(text) => onChange({ text })}
      />
      <Choose
        label={t('fleet.filters.store')}
        first={t('fleet.filters.anyStore')}
        value={query.store}
        data={choices.stores}
        onPick={(store) => onChange({ store })}
      />
      <Choose
        label={t('fleet.filters.model')}
        first={t('fleet.filters.anyModel')}
        value={query.model}
        data={choices.models}
        onPick={(model) => onChange({ model })}
      />
      {isMore ? (
        <MoreFilters query={query} onChange={onChange} />
      ) : (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setIsOpen(true)}>
          {t('fleet.filters.more')}
        </Button>
      )}
      <LaterSelect
        size="xs"
        className={css['select'] ?? ''}
        aria-label={t('fleet.filters.group')}
        allowDeselect={false}
        value={query.group}
        data={fleetGroupings.map((group) => ({ value: group, label: t(`fleet.groups.${group}`) }))}
        onChange={(value) => onChange({ group: fleetGroupings.find((each) => each === value) ?? 'state' })}
      />
      <Segments
        size="xs"
        aria-label={t('fleet.filters.density')}
        value={query.density}
        data={(['lines', 'tiles'] as const).map((value) => ({ value, label: t(`fleet.densities.${value}`) }))}
        onChange={(value) => onChange({ density: value === 'tiles' ? 'tiles' : 'lines' })}
      />
      {isRestricted(query) ? (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            setIsOpen(false);
            onChange({ ...wholeFleet, group: query.group, density: query.density });
          }}
        >
          {t('fleet.filters.clear')}
        </Button>
      ) : null}
    </search>
  );
});
