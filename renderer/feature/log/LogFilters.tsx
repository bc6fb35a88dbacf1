// What restricts the log: words, kind, terminal, period; and behind a button verdict, store, operator, source, marks.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { type Ref, useId, useState } from 'react';
import { logKinds, logSources } from '../../../shared/model/logEntry.ts';
import type { LogFacets } from '../../../shared/model/logRow.ts';
import { verdicts } from '../../../shared/model/verdict.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useLater } from '../../ui/Later.tsx';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './LogFilters.module.css';
import { furtherCount, isRestricted, type LogQuery, periods, recordOf } from './logQuery.ts';

interface LogFiltersProps {
  readonly query: LogQuery;
  readonly onChange: (change: Partial<LogQuery>) => void;
  readonly onClear: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

type PartProps = Pick<LogFiltersProps, 'query' | 'onChange'>;

const any = 'any';

const DayRange = ({ query, onChange }: PartProps) => {
  const { t } = useWords();
  return (
    <>
      <TextInput
        type="date"
        className={css['day']}
        aria-label={t('log.from')}
        value={query.from ?? ''}
        onChange={(event) => onChange({ from: event.currentTarget.value || null })}
      />
      <span aria-hidden className={css['dash']}>
        –
      </span>
      <TextInput
        type="date"
        className={css['day']}
        aria-label={t('log.until')}
        value={query.until ?? ''}
        onChange={(event) => onChange({ until: event.currentTarget.value || null })}
      />
    </>
  );
};

interface ChosenProps {
  readonly label: string;
  readonly anyLabel: string;
  readonly value: string | null;
  readonly data: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string | null) => void;
}

const Chosen = ({ label, anyLabel, value, data, onChoose }: ChosenProps) => {
  // What is chosen can be chosen away, even where it does not occur any more.
  const missing = value === null || data.some((each) => each.value === value) ? [] : [{ value, label: value }];
  return (
    <LaterSelect
      className={css['select']}
      aria-label={label}
      searchable={data.length > 8}
      value={value === null ? any : `is ${value}`}
      onChange={(chosen) => onChoose(chosen === null || chosen === any ? null : chosen.slice(3))}
      data={[
        { value: any, label: anyLabel },
        ...[...data, ...missing].map((each) => ({ value: `is ${each.value}`, label: each.label })),
      ]}
    />
  );
};

const named = (occurring: LogFacets['operators']) => occurring.map(({ value }) => ({ value, label: value }));

const Further = ({ query, onChange, facets }: PartProps & { readonly facets: LogFacets | null }) => {
  const { t } = useWords();
  return (
    <>
      <Chosen
        label={t('log.verdict')}
        anyLabel={t('log.anyVerdict')}
        value={query.verdict}
        data={verdicts.map((verdict) => ({ value: verdict, label: t(`check.verdicts.${verdict}`) }))}
        onChoose={(value) => onChange({ verdict: verdicts.find((verdict) => verdict === value) ?? null })}
      />
      <Chosen
        label={t('log.operator')}
        anyLabel={t('log.anyOperator')}
        value={query.operator}
        data={named(facets?.operators ?? [])}
        onChoose={(operator) => onChange({ operator })}
      />
      <Chosen
        label={t('log.store')}
        anyLabel={t('log.anyStore')}
        value={query.store}
        data={named(facets?.stores ?? [])}
        onChoose={(store) => onChange({ store })}
      />
      <Chosen
        label={t('log.source')}
        anyLabel={t('log.anySource')}
        value={query.source}
        data={logSources.map((source) => ({ value: source, label: t(`log.sources.${source}`) }))}
        onChoose={(value) => onChange({ source: logSources.find((source) => source === value) ?? null })}
      />
      <Checkbox
        label={t('log.markedOnly')}
        checked={query.marked === 'yes'}
        onChange={(event) => onChange({ marked: event.currentTarget.checked ? 'yes' : null })}
      />
    </>
  );
};

const AboutRecord = ({ query, onChange }: PartProps) => {
  const { t } = useWords();
  const record = recordOf(query.record);
  return record == null ? null : (
    <p className={css['about']}>
      {t('log.onlyAbout', { what: t(`log.ways.${record.kind}`) })}
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconX size={14} aria-hidden />}
        onClick={() => onChange({ record: null })}
      >
        {t('log.showAll')}
      </Button>
    </p>
  );
};

const useTerminalNames = (facets: LogFacets | null): ChosenProps['data'] => {
  const known = knownOf(useAnswer('terminals.list', {}, useLater())) ?? [];
  const ids = new Set(known.map(({ id }) => id));
  const former = (facets?.terminals ?? []).filter(({ value }) => !ids.has(value));
  return [
    ...known.map(({ id, name }) => ({ value: id, label: name })),
    ...former.map(({ value, name, serialNumber }) => ({ value, label: name ?? serialNumber ?? value })),
  ];
};

/** The filters above the log. */
export const LogFilters = ({ query, onChange, onClear, searchRef }: LogFiltersProps) => {
  const { t } = useWords();
  const furtherId = useId();
  // What only the lists hold is asked for after the entries.
  const facets = knownOf(useAnswer('log.facets', {}, useLater()));
  const terminals = useTerminalNames(facets);
  const count = furtherCount(query);
  const [isOpen, setIsOpen] = useState(count > 0);
  return (
    <search className={css['filters']}>
      <SearchInput
        inputRef={searchRef}
        className={css['search']}
        label={`${t('log.search')} · ${t('log.searchHint')}`}
        clearLabel={t('log.clear')}
        value={query.text}
        onSearch={(text) => onChange({ text })}
      />
      <Chosen
        label={t('log.kind')}
        anyLabel={t('log.anyKind')}
        value={query.kind}
        data={logKinds.map((kind) => ({ value: kind, label: t(`log.kinds.${kind}`) }))}
        onChoose={(value) => onChange({ kind: logKinds.find((kind) => kind === value) ?? null })}
      />
      <Chosen
        label={t('log.terminal')}
        anyLabel={t('log.anyTerminal')}
        value={query.terminal}
        data={terminals}
        onChoose={(terminal) => onChange({ terminal })}
      />
      <LaterSelect
        className={css['select']}
        aria-label={t('log.period')}
        value={query.period}
        onChange={(value) => onChange({ period: periods.find((period) => period === value) ?? 'all' })}
        data={periods.map((period) => ({ value: period, label: t(`log.periods.${period}`) }))}
      />
      {query.period === 'custom' ? <DayRange query={query} onChange={onChange} /> : null}
      <Button
        variant={count > 0 ? 'light' : 'default'}
        leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />}
        aria-expanded={isOpen}
        aria-controls={furtherId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {count > 0 ? t('log.moreActive', { count }) : t('log.more')}
      </Button>
      {isRestricted(query) ? (
        <Button variant="subtle" color="gray" onClick={onClear}>
          {t('log.clear')}
        </Button>
      ) : null}
      <div id={furtherId} className={css['further']} hidden={!isOpen}>
        {isOpen ? <Further query={query} onChange={onChange} facets={facets} /> : null}
      </div>
      <AboutRecord query={query} onChange={onChange} />
    </search>
  );
};
