// What restricts the log: words, kind, verdict, terminal, period.
import { Button, Select, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { logKinds } from '../../../shared/model/logEntry.ts';
import { verdicts } from '../../../shared/model/verdict.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './LogFilters.module.css';
import { isRestricted, type LogQuery, periods } from './logQuery.ts';

interface LogFiltersProps {
  readonly query: LogQuery;
  readonly onChange: (change: Partial<LogQuery>) => void;
  readonly onClear: () => void;
  readonly searchRef: Ref<HTMLInputElement>;
}

const any = 'any';

const DayRange = ({ query, onChange }: Pick<LogFiltersProps, 'query' | 'onChange'>) => {
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

/** The row of filters above the log. */
export const LogFilters = ({ query, onChange, onClear, searchRef }: LogFiltersProps) => {
  const { t } = useWords();
  const terminals = useAnswer('terminals.list', {});
  const named = terminals.state === 'filled' ? terminals.value.map(({ id, name }) => ({ value: id, label: name })) : [];
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
      <Select
        className={css['select']}
        aria-label={t('log.kind')}
        value={query.kind ?? any}
        onChange={(value) => onChange({ kind: logKinds.find((kind) => kind === value) ?? null })}
        data={[
          { value: any, label: t('log.anyKind') },
          ...logKinds.map((kind) => ({ value: kind, label: t(`log.kinds.${kind}`) })),
        ]}
      />
      <Select
        className={css['select']}
        aria-label={t('log.verdict')}
        value={query.verdict ?? any}
        onChange={(value) => onChange({ verdict: verdicts.find((verdict) => verdict === value) ?? null })}
        data={[
          { value: any, label: t('log.anyVerdict') },
          ...verdicts.map((verdict) => ({ value: verdict, label: t(`check.verdicts.${verdict}`) })),
        ]}
      />
      <Select
        className={css['wide']}
        aria-label={t('log.terminal')}
        searchable={named.length > 8}
        value={query.terminal ?? any}
        onChange={(value) => onChange({ terminal: value === any ? null : value })}
        data={[{ value: any, label: t('log.anyTerminal') }, ...named]}
      />
      <Select
        className={css['select']}
        aria-label={t('log.period')}
        value={query.period}
        onChange={(value) => onChange({ period: periods.find((period) => period === value) ?? 'all' })}
        data={periods.map((period) => ({ value: period, label: t(`log.periods.${period}`) }))}
      />
      {query.period === 'custom' ? <DayRange query={query} onChange={onChange} /> : null}
      {isRestricted(query) ? (
        <Button variant="subtle" color="gray" onClick={onClear}>
          {t('log.clear')}
        </Button>
      ) : null}
    </search>
  );
};
