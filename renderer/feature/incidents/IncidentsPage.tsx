// All incidents: open ones first, the longest broken promise before the others.
import { Button } from '@mantine/core';
import { IconCircleCheck, IconFilterOff, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { type IncidentRow, incidentKindNames } from '../../../shared/incident/incident.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { IncidentBadges } from '../../ui/incident/IncidentBadges.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { IncidentDialog } from './IncidentDialog.tsx';
import css from './Incidents.module.css';

const shows = ['open', 'closed', 'all'] as const;
type Show = (typeof shows)[number];
const pageSize = 50;
const mostShown = 200;

const Line = ({ incident, today }: { readonly incident: IncidentRow; readonly today: string }) => {
  const { t, say, language } = useWords();
  const { id, title, kind, unitName, store, since, provider, escalations } = incident;
  const details = [
    unitName ?? store ?? t('incident.wholeShop'),
    say(incidentKindNames[kind]),
    formatTime(since, language, 'dateTime'),
    provider === null ? t('incident.noProvider') : [provider.name, provider.caseNumber].filter(Boolean).join(' '),
    ...(escalations === 0 ? [] : [t('incident.escalated', { count: escalations })]),
  ];
  return (
    <li>
      <Link to={`/plan/incident/${id}`} className={css['line'] ?? ''}>
        <div>
          <span className={css['name']}>{title}</span>
          <p className={css['soft']}>{details.join(' · ')}</p>
        </div>
        <div className={css['badges']}>
          <IncidentBadges incident={incident} today={today} />
        </div>
      </Link>
    </li>
  );
};

/** None is open; closed ones may be there. */
const NoneOpen = () => {
  const { t } = useWords();
  const all = knownOf(useAnswer('incidents.list', { filter: { isOpen: null, text: '' }, offset: 0, limit: 1 }));
  return all === null ? null : (
    <EmptyState isFirst={all.total === 0} icon={<IconCircleCheck size={24} />} title={t('incident.empty')}>
      {t('incident.emptyHint')}
    </EmptyState>
  );
};

interface ListProps {
  readonly show: Show;
  readonly text: string;
  readonly onClear: () => void;
}

const List = ({ show, text, onClear }: ListProps) => {
  const { t } = useWords();
  const [limit, setLimit] = useState(pageSize);
  const isOpen = show === 'all' ? null : show === 'open';
  const answer = useAnswer('incidents.list', { filter: { isOpen, text }, offset: 0, limit });
  useEvent('incidents.changed', answer.reload);
  const known = knownOf(answer);
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (known === null) return <Loading rows={4} height={72} />;
  if (known.total === 0) {
    return text === '' && show !== 'closed' ? (
      <NoneOpen />
    ) : (
      <EmptyState
        icon={<IconFilterOff size={24} />}
        title={t('incident.noMatch')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('incident.clear')}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <Section title={<span role="status">{t('incident.count', { count: known.total })}</span>} inset="flush">
        <ul className={css['lines']} aria-label={t('incident.list')}>
          {known.incidents.map((incident) => (
            <Line key={incident.id} incident={incident} today={known.today} />
          ))}
        </ul>
      </Section>
      {known.incidents.length < known.total && limit < mostShown ? (
        <div className={css['more']}>
          <Button variant="default" onClick={() => setLimit(Math.min(mostShown, limit + pageSize))}>
            {t('incident.more')}
          </Button>
        </div>
      ) : null}
    </>
  );
};

/** Filters stay in the address, so that a way back finds them again. */
export const IncidentsPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const show = shows.find((each) => each === address.get('show')) ?? 'open';
  const text = address.get('text') ?? '';
  const unitId = address.get('new');
  const [isAdding, setIsAdding] = useState(unitId !== null);
  const field = useRef<HTMLInputElement>(null);
  useFilterKey(field);
  const set = (next: { readonly show: Show; readonly text: string }): void =>
    setAddress(new URLSearchParams({ show: next.show, ...(next.text === '' ? {} : { text: next.text }) }), {
      replace: true,
    });
  return (
    <Page
      title={t('incident.title')}
      lead={t('incident.lead')}
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsAdding(true)}>
          {t('incident.add')}
        </Button>
      }
      toolbar={
        <div className={css['filters']} data-filters>
          <Segments
            size="xs"
            aria-label={t('incident.show')}
            value={show}
            onChange={(value) => set({ show: shows.find((each) => each === value) ?? 'open', text })}
            data={shows.map((value) => ({ value, label: t(`incident.shows.${value}`) }))}
          />
          <SearchInput
            className={css['search']}
            inputRef={field}
            label={t('incident.search')}
            clearLabel={t('incident.clearSearch')}
            value={text}
            onSearch={(typed) => set({ show, text: typed })}
          />
        </div>
      }
    >
      <List key={`${show} ${text}`} show={show} text={text} onClear={() => set({ show: 'open', text: '' })} />
      {isAdding ? (
        <IncidentDialog
          incident={null}
          unitId={unitId}
          onClose={() => setIsAdding(false)}
          onSaved={({ id }) => void navigate(`/plan/incident/${id}`)}
        />
      ) : null}
    </Page>
  );
};
