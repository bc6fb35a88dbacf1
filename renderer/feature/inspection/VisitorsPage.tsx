// The visitor log: who came to the terminals, and what to do about it.
import { Button, TextInput } from '@mantine/core';
import { IconFilterOff, IconPlus, IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { identityCheckNames, type Visitor, visitPurposeNames } from '../../../shared/inspection/visitor.ts';
import { adviseOnVisitor } from '../../../shared/inspection/visitorAdvice.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MissingRecord } from '../../ui/MissingRecord.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { isDay } from '../../ui/planner/days.ts';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { idOf } from '../../ui/useIdParam.ts';
import { useShownRecord } from '../../ui/useShownRecord.ts';
import { useWords } from '../../ui/useWords.ts';
import { CallList } from './CallList.tsx';
import css from './Inspection.module.css';
import { LeavesNow } from './LeavesNow.tsx';
import { VisitorDialog } from './VisitorDialog.tsx';

const pageSize = 50;
const mostShown = 200;
const tones = { stop: 'fail', careful: 'warn', calm: 'pass' } as const;

interface Filter {
  readonly text: string;
  readonly from: string;
  readonly until: string;
}
const nothing: Filter = { text: '', from: '', until: '' };

interface LineProps {
  readonly visitor: Visitor;
  readonly units: Readonly<Record<string, string>>;
  readonly onEdit: () => void;
}

const Line = ({ visitor, units, onEdit }: LineProps) => {
  const { t, say, language, colon } = useWords();
  const advice = adviseOnVisitor(visitor);
  const left = visitor.leftAt === null ? t('inspection.visitor.here') : formatTime(visitor.leftAt, language, 'clock');
  const facts = [
    say(visitPurposeNames[visitor.purpose]),
    t(visitor.isAnnounced ? 'inspection.visitor.announcedYes' : 'inspection.visitor.announcedNo'),
    say(identityCheckNames[visitor.identity]),
    visitor.accompaniedBy === null ? null : `${t('inspection.visitor.accompanied')}${colon}${visitor.accompaniedBy}`,
    visitor.touched,
    visitor.note,
    visitor.history.length === 0 ? null : t('inspection.visitor.corrected', { count: visitor.history.length }),
  ];
  return (
    <li className={css['line']} data-record={visitor.id}>
      <div>
        <p>
          <span className={css['name']}>
            {visitor.name}
            {visitor.company === null ? '' : ` · ${visitor.company}`}
          </span>{' '}
          <ToneBadge tone={tones[advice.level]}>{say(advice.headline)}</ToneBadge>
        </p>
        <p className={css['soft']}>
          {formatTime(visitor.cameAt, language, 'dateTime')} – {left}
          {visitor.store === null ? '' : ` · ${visitor.store}`}
        </p>
        <p>{facts.filter((fact) => fact !== null).join(' · ')}</p>
        {visitor.unitIds.length === 0 ? null : (
          <p className={css['buttons']}>
            {visitor.unitIds.map((unitId) => (
              <Link key={unitId} to={`/inspection/terminal/${unitId}`} className={css['link']}>
                {advice.needsInspection
                  ? t('inspection.visitor.inspect', { name: units[unitId] ?? '' })
                  : (units[unitId] ?? '')}
              </Link>
            ))}
          </p>
        )}
      </div>
      <div className={css['buttons']}>
        {visitor.leftAt === null ? <LeavesNow visitor={visitor} /> : null}
        <Button
          size="xs"
          variant="subtle"
          aria-label={t('inspection.visitor.editOf', { name: visitor.name })}
          onClick={onEdit}
        >
          {t('inspection.visitor.edit')}
        </Button>
      </div>
    </li>
  );
};

interface ShownProps {
  readonly found: CommandOutput<'visitors.list'>;
  readonly isRestricted: boolean;
  readonly onEdit: (visitor: Visitor | null) => void;
  readonly onClear: () => void;
}

const Shown = ({ found, isRestricted, onEdit, onClear }: ShownProps) => {
  const { t } = useWords();
  if (found.total === 0 && isRestricted) {
    return (
      <EmptyState
        icon={<IconFilterOff size={24} />}
        title={t('inspection.visitor.noMatch')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('inspection.visitor.clear')}
          </Button>
        }
      />
    );
  }
  if (found.total === 0) {
    return (
      <EmptyState
        isFirst
        icon={<IconUserCheck size={24} />}
        title={t('inspection.visitor.empty')}
        action={<Button onClick={() => onEdit(null)}>{t('inspection.visitor.add')}</Button>}
      >
        {t('inspection.visitor.emptyHint')}
      </EmptyState>
    );
  }
  return (
    <Section title={<span role="status">{t('inspection.visitor.count', { count: found.total })}</span>} inset="flush">
      <ul className={css['lines']} aria-label={t('inspection.visitor.list')}>
        {found.visitors.map((visitor) => (
          <Line key={visitor.id} visitor={visitor} units={found.units} onEdit={() => onEdit(visitor)} />
        ))}
      </ul>
    </Section>
  );
};

const Filters = ({ filter, onChange }: { readonly filter: Filter; readonly onChange: (filter: Filter) => void }) => {
  const { t } = useWords();
  const day = (name: 'from' | 'until') => (
    <TextInput
      type="date"
      label={t(`inspection.visitor.${name}`)}
      value={filter[name]}
      onChange={(event) => onChange({ ...filter, [name]: event.currentTarget.value })}
    />
  );
  return (
    <div className={css['filters']} data-filters>
      <SearchInput
        className={css['search']}
        label={t('inspection.visitor.search')}
        clearLabel={t('inspection.visitor.clearSearch')}
        value={filter.text}
        onSearch={(text) => onChange({ ...filter, text })}
      />
      {day('from')}
      {day('until')}
    </div>
  );
};

/** Said where the address asks for one visit; the way back to all of them. */
const OnlyOne = ({ onAll }: { readonly onAll: () => void }) => {
  const { t } = useWords();
  return (
    <Notice
      kind="info"
      title={t('inspection.visitor.onlyOne')}
      actions={
        <Button size="xs" variant="default" onClick={onAll}>
          {t('inspection.visitor.all')}
        </Button>
      }
    />
  );
};

const dayOf = (text: string): string | null => (isDay(text) ? text : null);

/** The log; what to do when somebody stands there comes first. */
export const VisitorsPage = () => {
  const { t } = useWords();
  const [filter, setFilter] = useState(nothing);
  const [limit, setLimit] = useState(pageSize);
  const [open, setOpen] = useState<{ readonly visitor: Visitor | null } | null>(null);
  const { text, from, until } = filter;
  const [address, setAddress] = useSearchParams();
  const only = address.get('show');
  const visitorId = only === null ? null : idOf(only);
  const span = { from: dayOf(from), until: dayOf(until) };
  const answer = useAnswer('visitors.list', { text, ...span, offset: 0, limit, visitorId });
  useEvent('visitors.changed', answer.reload);
  const found = knownOf(answer);
  const shown = useShownRecord(found !== null);
  return (
    <Page
      title={t('inspection.visitor.title')}
      lead={t('inspection.visitor.lead')}
      toolbar={
        <Filters
          filter={filter}
          onChange={(next) => {
            setFilter(next);
            if (only !== null) setAddress({}, { replace: true });
          }}
        />
      }
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen({ visitor: null })}>
          {t('inspection.visitor.add')}
        </Button>
      }
    >
      <div className={css['blocks']}>
        <Notice kind="info" title={t('inspection.visitor.arrived')}>
          <p>{t('inspection.visitor.arrivedText')}</p>
          <CallList />
        </Notice>
        {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
        {found === null && answer.state === 'loading' ? <Loading rows={4} height={72} /> : null}
        {only === null ? null : <OnlyOne onAll={() => setAddress({}, { replace: true })} />}
        <MissingRecord shown={shown} />
        {found === null || shown.isMissing ? null : (
          <>
            <Shown
              found={found}
              isRestricted={text !== '' || from !== '' || until !== ''}
              onClear={() => setFilter(nothing)}
              onEdit={(visitor) => setOpen({ visitor })}
            />
            {found.visitors.length < found.total && limit < mostShown ? (
              <div className={css['more']}>
                <Button variant="default" onClick={() => setLimit(Math.min(mostShown, limit + pageSize))}>
                  {t('inspection.visitor.more')}
                </Button>
              </div>
            ) : null}
          </>
        )}
      </div>
      {open === null ? null : (
        <VisitorDialog
          key={open.visitor?.id ?? 'new'}
          visitor={open.visitor}
          stores={found?.stores ?? []}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
};
