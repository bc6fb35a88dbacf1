// The register: open tasks, filters, and all records.
import { Button } from '@mantine/core';
import { IconBook, IconFilterOff, IconPlus, IconQrcode, IconTableExport, IconTableImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useMay } from '../../bridge/useMay.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { useFilterKey } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { FieldsDialog } from './FieldsDialog.tsx';
import { OpenTasks } from './OpenTasks.tsx';
import css from './Register.module.css';
import { RegisterFilters } from './RegisterFilters.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { isRestricted, type RegisterQuery, readQuery, writeQuery } from './registerQuery.ts';
import { type RegisterPages, useRegisterPages } from './useRegisterPages.ts';

const NoRecords = ({ query, onClear }: { readonly query: RegisterQuery; readonly onClear: () => void }) => {
  const { t } = useWords();
  return isRestricted(query) ? (
    <EmptyState
      icon={<IconFilterOff size={24} />}
      title={t('register.noMatch')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('register.clear')}
        </Button>
      }
    >
      {t('register.noMatchHint')}
    </EmptyState>
  ) : (
    <EmptyState isFirst icon={<IconBook size={24} />} title={t('register.empty')}>
      {t('register.emptyHint')}
    </EmptyState>
  );
};

const Records = ({
  pages,
  query,
  onClear,
}: {
  readonly pages: RegisterPages;
  readonly query: RegisterQuery;
  readonly onClear: () => void;
}) => {
  if (pages.state === 'loading') {
    return (
      <div className={css['message']}>
        <Loading rows={6} height={50} />
      </div>
    );
  }
  if (pages.state === 'filled' && pages.total === 0) return <NoRecords query={query} onClear={onClear} />;
  return pages.total > 0 ? <RegisterTable key={JSON.stringify(query)} pages={pages} /> : null;
};

/** Filters stay in the address, so that a way back finds them again. */
export const RegisterPage = () => {
  const { t, gap } = useWords();
  const allowed = useMay('register.create');
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const [isNewOpen, setIsNewOpen] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  const query = readQuery(address);
  const pages = useRegisterPages(query);
  useFilterKey(searchField);
  const clear = () => setAddress(new URLSearchParams(), { replace: true });

  return (
    <Page
      layout="fill"
      title={t('register.title')}
      lead={
        <>
          {t('register.lead')}
          {gap}
          <span role="status">{pages.state === 'filled' ? t('register.count', { count: pages.total }) : ''}</span>
        </>
      }
      actions={
        <>
          <Button
            component={Link}
            to="/register/import"
            variant="default"
            leftSection={<IconTableImport size={16} aria-hidden />}
          >
            {t('register.import')}
          </Button>
          <Button
            component={Link}
            to={{ pathname: '/register/export', search: address.toString() }}
            variant="default"
            leftSection={<IconTableExport size={16} aria-hidden />}
          >
            {t('register.export')}
          </Button>
          <Button
            component={Link}
            to={{ pathname: '/register/labels', search: address.toString() }}
            variant="default"
            leftSection={<IconQrcode size={16} aria-hidden />}
          >
            {t('register.labels')}
          </Button>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsNewOpen(true)} {...allowed.may}>
            {t('register.create')}
          </Button>
        </>
      }
      toolbar={
        <RegisterFilters
          query={query}
          onChange={(changed) => setAddress(writeQuery({ ...query, ...changed }), { replace: true })}
          onClear={clear}
          searchRef={searchField}
        />
      }
    >
      <OpenTasks />
      {pages.error === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={pages.error} onRetry={pages.reload} />
        </div>
      )}
      <Records pages={pages} query={query} onClear={clear} />
      {isNewOpen ? (
        <FieldsDialog
          record={null}
          group={null}
          onClose={() => setIsNewOpen(false)}
          onSaved={({ id }) => void navigate(`/register/${id}`)}
        />
      ) : null}
    </Page>
  );
};
