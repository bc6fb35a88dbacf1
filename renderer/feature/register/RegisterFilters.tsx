// What restricts the register: words, state, registration, store, model, open matters; and its order.
import { Button, Checkbox } from '@mantine/core';
import type { Ref } from 'react';
import { registerSorts } from '../../../shared/register/fieldIssue.ts';
import { lifecycleRules, lifecycles } from '../../../shared/register/lifecycle.ts';
import { registrationNames, registrationStates } from '../../../shared/register/registerRecord.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './Register.module.css';
import { isRestricted, type RegisterQuery } from './registerQuery.ts';

interface RegisterFiltersProps {
  readonly query: RegisterQuery;
  readonly onChange: (change: Partial<RegisterQuery>) => void;
  readonly onClear: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

const any = 'any';

/** The row of filters above the register. */
export const RegisterFilters = ({ query, onChange, onClear, searchRef }: RegisterFiltersProps) => {
  const { t, say, alone } = useWords();
  const answer = useAnswer('register.choices', {});
  useEvent('register.changed', answer.reload);
  const choices = knownOf(answer);
  const select = (
    name: 'lifecycle' | 'registration' | 'store' | 'model',
    first: string,
    data: readonly { readonly value: string; readonly label: string }[],
    onPick: (value: string | null) => void,
  ) => (
    <LaterSelect
      className={css['select'] ?? ''}
      aria-label={t(`register.filters.${name}`)}
      searchable={data.length > 10}
      value={query[name] ?? any}
      data={[{ value: any, label: first }, ...data]}
      onChange={(value) => onPick(value === any ? null : value)}
    />
  );
  const plain = (values: readonly string[] | undefined) => (values ?? []).map((value) => ({ value, label: value }));

  return (
    <search className={css['filters']} data-filters>
      <SearchInput
        inputRef={searchRef}
        className={css['search']}
        label={t('register.search')}
        clearLabel={t('register.clear')}
        value={query.text}
        onSearch={(text) => onChange({ text })}
      />
      {select(
        'lifecycle',
        t('register.anyLifecycle'),
        lifecycles.map((state) => ({ value: state, label: say(lifecycleRules[state].name) })),
        (value) => onChange({ lifecycle: lifecycles.find((state) => state === value) ?? null }),
      )}
      {select(
        'registration',
        t('register.anyRegistration'),
        registrationStates.map((state) => ({ value: state, label: alone(say(registrationNames[state])) })),
        (value) => onChange({ registration: registrationStates.find((state) => state === value) ?? null }),
      )}
      {(choices?.stores.length ?? 0) > 1
        ? select('store', t('register.anyStore'), plain(choices?.stores), (store) => onChange({ store }))
        : null}
      {(choices?.models.length ?? 0) > 1
        ? select('model', t('register.anyModel'), plain(choices?.models), (model) => onChange({ model }))
        : null}
      <LaterSelect
        className={css['select'] ?? ''}
        aria-label={t('register.filters.sort')}
        value={query.sort}
        allowDeselect={false}
        data={registerSorts.map((sort) => ({ value: sort, label: t(`register.sorts.${sort}`) }))}
        onChange={(value) => onChange({ sort: registerSorts.find((sort) => sort === value) ?? 'updated' })}
      />
      <div className={css['only']}>
        <Checkbox
          label={t('register.onlyOpen')}
          checked={query.tasks}
          onChange={(event) => onChange({ tasks: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('register.onlyDrift')}
          checked={query.drift}
          onChange={(event) => onChange({ drift: event.currentTarget.checked })}
        />
      </div>
      {isRestricted(query) ? (
        <Button variant="subtle" color="gray" onClick={onClear}>
          {t('register.clear')}
        </Button>
      ) : null}
    </search>
  );
};
