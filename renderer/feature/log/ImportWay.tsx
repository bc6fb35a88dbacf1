// From an entry about an import to the import itself: of a calendar file, or of a file with terminals.
import { IconFileImport } from '@tabler/icons-react';
import { Navigate, useParams } from 'react-router';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { useWords } from '../../ui/useWords.ts';

/** `/log/import/:importId`; goes on to the page where the import can be taken back. */
export const ImportWay = () => {
  const { t } = useWords();
  const { importId = '' } = useParams();
  const calendars = useAnswer('ics.imports', {});
  const transfers = useAnswer('transfer.imports', {});
  const isIn = (list: readonly { readonly id: string }[] | undefined): boolean =>
    list?.some(({ id }) => id === importId) === true;
  const show = `?show=${encodeURIComponent(importId)}`;
  if (isIn(knownOf(calendars) ?? undefined)) return <Navigate replace to={`/reminders/calendar${show}`} />;
  if (isIn(knownOf(transfers)?.imports)) return <Navigate replace to={`/register/import${show}`} />;
  const failed = [calendars, transfers].find(({ state }) => state === 'failed');
  return (
    <Page title={t('log.ways.import')}>
      {failed?.state === 'failed' ? (
        <ErrorNotice error={failed.error} onRetry={failed.reload} />
      ) : knownOf(calendars) === null || knownOf(transfers) === null ? (
        <Loading rows={2} />
      ) : (
        <EmptyState icon={<IconFileImport size={24} />} title={t('log.gone.title')}>
          {t('log.gone.text')}
        </EmptyState>
      )}
    </Page>
  );
};
