// Cases, open ones first: what they are about, since when, and how the closed ones ended.
import { IconListSearch } from '@tabler/icons-react';
import { Link } from 'react-router';
import { causes } from '../../../shared/diagnosis/causes.ts';
import { findResponseCode } from '../../../shared/diagnosis/responseCodes/allResponseCodes.ts';
import type { CaseRow } from '../../../shared/resolver/resolverCase.ts';
import { useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { Age } from '../../ui/Age.tsx';
import { formatTime } from '../../ui/dateTime.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Section } from '../../ui/Section.tsx';
import { ToneBadge } from '../../ui/StatusBadge.tsx';
import { useWords } from '../../ui/useWords.ts';
import css from './ResolverPage.module.css';

const Row = ({ row }: { readonly row: CaseRow }) => {
  const { t, say, language } = useWords();
  const { id, name, serialNumber, code, profile, openedAt, updatedAt, outcome } = row;
  return (
    <li className={css['case']}>
      <Link to={`/resolver/${id}`} className={css['caseName'] ?? ''}>
        {name ?? t('resolver.list.noTerminal')}
        {` · ${serialNumber ?? formatTime(openedAt, language, 'dateTime')}`}
      </Link>
      <span className={css['caseCode']}>
        {code === null ? '' : `${code} ${say(findResponseCode(profile, code).meaning)}`}
      </span>
      <span className={css['caseEnd']}>
        {outcome === null ? null : (
          <ToneBadge tone={outcome.isCured ? 'pass' : 'quiet'}>
            {outcome.isCured ? t('resolver.list.cured') : t('resolver.list.notCured')}
          </ToneBadge>
        )}
        {outcome?.cause == null ? null : <span className={css['soft']}>{say(causes[outcome.cause].title)}</span>}
        <span className={css['soft']}>
          {t('resolver.list.changed')} <Age at={updatedAt} />
        </span>
      </span>
    </li>
  );
};

const Group = ({ title, rows }: { readonly title: string; readonly rows: readonly CaseRow[] }) =>
  rows.length === 0 ? null : (
    <Section title={title} inset="flush">
      <ul className={css['cases']}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );

/** Both groups, or what to do where there is none. */
export const CaseList = () => {
  const { t } = useWords();
  const answer = useAnswer('resolver.list', {});
  useEvent('resolver.changed', answer.reload);
  if (answer.state === 'failed') return <ErrorNotice error={answer.error} onRetry={answer.reload} />;
  if (answer.state === 'loading') return <Loading rows={2} height={64} />;
  if (answer.value.length === 0) {
    return (
      <EmptyState icon={<IconListSearch size={24} />} title={t('resolver.list.none')}>
        {t('resolver.list.noneText')}
      </EmptyState>
    );
  }
  return (
    <>
      <Group title={t('resolver.list.open')} rows={answer.value.filter(({ closedAt }) => closedAt === null)} />
      <Group title={t('resolver.list.closed')} rows={answer.value.filter(({ closedAt }) => closedAt !== null)} />
    </>
  );
};
