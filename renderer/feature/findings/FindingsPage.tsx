// All findings: open ones first, faults before warnings, by whose job they are.
import { Button } from '@mantine/core';
import { IconCircleCheck, IconFilterOff } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { parties, whoNames } from '../../../shared/model/who.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import lines from '../../ui/findings/FindingLine.module.css';
import { FindingLine } from '../../ui/findings/FindingLine.tsx';
import { useFindings } from '../../ui/findings/useFindings.ts';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import css from './Findings.module.css';
import { type FindingQuery, filterOf, isRestricted, readQuery, shows, writeQuery } from './findingQuery.ts';

const pageSize = 50;
const mostShown = 200;

interface PartProps {
  readonly query: FindingQuery;
  readonly onChange: (change: Partial<FindingQuery>) => void;
}

const Filters = ({ query, onChange }: PartProps) => {
  const { t, say, aside } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useFilterKey(field);
  const counts = useAnswer('findings.counts', {});
  useEvent('findings.changed', counts.reload);
  const byWho = knownOf(counts)?.byWho ?? [];
  const countOf = (who: string): string => {
    const count = byWho.find((each) => each.who === who)?.count;
    return query.show === 'open' && count !== undefined ? aside(String(count)) : '';
  };
  return (
    <div className={css['filters']} data-filters>
      <Segments
        size="xs"
        aria-label={t('finding.show')}
        value={query.show}
        onChange={(value) => onChange({ show: shows.find((each) => each === value) ?? 'open' })}
        data={shows.map((value) => ({ value, label: t(`finding.shows.${value}`) }))}
      />
      <LaterSelect
        className={css['who'] ?? ''}
        aria-label={t('finding.who')}
        placeholder={t('finding.everybody')}
        clearable
        clearButtonProps={{ 'aria-label': t('finding.everybody') }}
        value={query.who}
        onChange={(value) => onChange({ who: parties.find((who) => who === value) ?? null })}
        data={parties.map((who) => ({ value: who, label: `${say(whoNames[who])}${countOf(who)}` }))}
      />
      <SearchInput
        className={css['search']}
        inputRef={field}
        label={t('finding.search')}
        clearLabel={t('finding.clearSearch')}
        value={query.text}
        onSearch={(text) => onChange({ text })}
      />
    </div>
  );
};

/** None is open; closed ones may be there. */
const NoneOpen = () => {
  const { t } = useWords();
  const all = knownOf(useFindings(filterOf({ show: 'all', who: null, text: '' }), 1));
  return all === null ? null : (
    <EmptyState isFirst={all.total === 0} icon={<IconCircleCheck size={24} />} title={t('finding.none')}>
      {t('finding.noneHint')}
    </EmptyState>
  );
};

const Findings = ({ query, onChange }: PartProps) => {
  const { t } = useWords();
  const [limit, setLimit] = useState(pageSize);
  const answer = useFindings(filterOf(query), limit);
  const known = knownOf(answer);
  if (answer.state === 'failed' && known === null) return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (known === null) return <Loading rows={4} height={72} />;
  if (known.total === 0) {
    return isRestricted(query) ? (
      <EmptyState
        icon={<IconFilterOff size={24} />}
        title={t('finding.noMatch')}
        action={
          <Button variant="default" onClick={() => onChange({ show: 'open', who: null, text: '' })}>
            {t('finding.clear')}
          </Button>
        }
      >
        {t('finding.noMatchHint')}
      </EmptyState>
    ) : (
      <NoneOpen />
    );
  }
  return (
    <>
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      <Section title={<span role="status">{t('finding.count', { count: known.total })}</span>} inset="flush">
        <ul className={lines['lines']} aria-label={t('finding.list')}>
          {known.findings.map((finding) => (
            <FindingLine key={finding.id} finding={finding} />
          ))}
        </ul>
      </Section>
      {known.findings.length < known.total && limit < mostShown ? (
        <div className={css['more']}>
          <Button variant="default" onClick={() => setLimit(Math.min(mostShown, limit + pageSize))}>
            {t('finding.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
};

/** Filters stay in the address, so that a way back finds them again. */
export const FindingsPage = () => {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const query = readQuery(address);
  const change = (changed: Partial<FindingQuery>): void =>
    setAddress(writeQuery({ ...query, ...changed }), { replace: true });
  return (
    <Page title={t('finding.title')} lead={t('finding.lead')} toolbar={<Filters query={query} onChange={change} />}>
      <Findings key={JSON.stringify(query)} query={query} onChange={change} />
    </Page>
  );
};
