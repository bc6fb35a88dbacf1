// All jobs: filters, and a list of any length.
import { Anchor, Button } from '@mantine/core';
import { IconFilterOff, IconListCheck, IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useMay } from '../../bridge/useMay.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { CreateJobDialog } from '../../ui/planner/CreateJobDialog.tsx';
import { JobDoings } from '../../ui/planner/JobDoings.tsx';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { JobFilters } from './JobFilters.tsx';
import css from './JobTable.module.css';
import { JobTable } from './JobTable.tsx';
import { filterOf, isRestricted, type JobListQuery, readQuery, writeQuery } from './jobListQuery.ts';
import { type JobPages, useJobPages } from './useJobPages.ts';

interface NoJobsProps {
  readonly query: JobListQuery;
  readonly onClear: () => void;
  readonly onAll: () => void;
}

/** None is to be done; jobs that are over may be there. */
const NoneOpen = ({ query, onAll }: Omit<NoJobsProps, 'onClear'>) => {
  const { t } = useWords();
  const all = useJobPages(filterOf({ ...query, show: 'all' }));
  if (all.state === 'loading') return null;
  return all.total === 0 ? (
    <EmptyState isFirst icon={<IconListCheck size={24} />} title={t('planner.list.none')}>
      {t('planner.list.noneHint')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={<IconListCheck size={24} />}
      title={t('planner.list.noneOpen')}
      action={
        <Button variant="default" onClick={onAll}>
          {t('planner.list.showAll')}
        </Button>
      }
    >
      {t('planner.list.noneOpenHint', { count: all.total })}
    </EmptyState>
  );
};

const NoJobs = ({ query, onClear, onAll }: NoJobsProps) => {
  const { t } = useWords();
  return isRestricted(query) ? (
    <EmptyState
      icon={<IconFilterOff size={24} />}
      title={t('planner.list.noMatch')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('planner.list.clear')}
        </Button>
      }
    >
      {t('planner.list.noMatchHint')}
    </EmptyState>
  ) : (
    <NoneOpen query={query} onAll={onAll} />
  );
};

interface JobsProps extends NoJobsProps {
  readonly pages: JobPages;
  readonly onFailed: (error: AppError | null) => void;
}

const Jobs = ({ pages, query, onClear, onAll, onFailed }: JobsProps) => {
  if (pages.state === 'loading') {
    return (
      <div className={css['message']}>
        <Loading rows={6} height={50} />
      </div>
    );
  }
  if (pages.state === 'filled' && pages.total === 0) return <NoJobs query={query} onClear={onClear} onAll={onAll} />;
  return pages.total > 0 ? <JobTable key={JSON.stringify(query)} pages={pages} onFailed={onFailed} /> : null;
};

const OnlyUnit = ({ unitId, onAll }: { readonly unitId: string; readonly onAll: () => void }) => {
  const { t } = useWords();
  const unit = knownOf(useAnswer('plans.units', {}))?.find(({ id }) => id === unitId);
  return (
    <>
      {t('planner.list.unit', { name: unit?.name ?? t('planner.job.unknownUnit') })}{' '}
      <Anchor component="button" type="button" inherit onClick={onAll}>
        {t('planner.list.allUnits')}
      </Anchor>
      {' · '}
    </>
  );
};

/** Filters stay in the address, so that a way back finds them again. */
export const JobListPage = () => {
  const { t, gap } = useWords();
  const allowed = useMay('jobs.create');
  const [address, setAddress] = useSearchParams();
  const [isNewOpen, setIsNewOpen] = useState(false);
  const [failed, setFailed] = useState<AppError | null>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const query = readQuery(address);
  const pages = useJobPages(filterOf(query));
  useFilterKey(searchField);
  const change = (changed: Partial<JobListQuery>) =>
    setAddress(writeQuery({ ...query, ...changed }), { replace: true });
  const clear = () => setAddress(new URLSearchParams(), { replace: true });
  return (
    <Page
      layout="fill"
      title={t('planner.list.title')}
      lead={
        <>
          {query.unit === null ? null : <OnlyUnit unitId={query.unit} onAll={() => change({ unit: null })} />}
          {t('planner.list.lead')}
          {gap}
          <span role="status">{pages.state === 'filled' ? t('planner.list.count', { count: pages.total }) : ''}</span>
        </>
      }
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsNewOpen(true)} {...allowed.may}>
          {t('planner.create.button')}
        </Button>
      }
      toolbar={<JobFilters query={query} onChange={change} onClear={clear} searchRef={searchField} />}
    >
      {pages.error === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={pages.error} onRetry={pages.reload} />
        </div>
      )}
      {failed === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={failed} onDismiss={() => setFailed(null)} />
        </div>
      )}
      <JobDoings>
        <Jobs pages={pages} query={query} onClear={clear} onAll={() => change({ show: 'all' })} onFailed={setFailed} />
      </JobDoings>
      {isNewOpen ? (
        <CreateJobDialog onClose={() => setIsNewOpen(false)} {...(query.unit === null ? {} : { unitId: query.unit })} />
      ) : null}
    </Page>
  );
};
