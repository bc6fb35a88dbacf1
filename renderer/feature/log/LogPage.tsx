// The maintenance log: filters, entries, export.
import { Button, Kbd, Menu } from '@mantine/core';
import { IconBook2, IconChartLine, IconChevronDown, IconDownload, IconFilterOff } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { toast } from '../../ui/toast.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { LogFilters } from './LogFilters.tsx';
import css from './LogPage.module.css';
import { LogTable } from './LogTable.tsx';
import { filterOf, isRestricted, type LogQuery, readQuery, writeQuery } from './logQuery.ts';
import { useLogPages } from './useLogPages.ts';

const useExports = (filter: LogFilter) => {
  const { t, language } = useWords();
  const log = useCommand('log.export');
  const readings = useCommand('readings.export');
  const tell = (result: Result<CommandOutput<'log.export'>>): void => {
    if (result.ok && result.value !== null) toast(t('log.exported', { count: result.value.rows }));
  };
  const { terminalId, from, until } = filter;
  return {
    saveLog: () => void log.run({ filter, language }).then(tell),
    saveReadings: () => void readings.run({ filter: { terminalId, from, until }, language }).then(tell),
    isPending: log.isPending || readings.isPending,
    error: log.error ?? readings.error,
    forgetError: () => {
      log.forgetError();
      readings.forgetError();
    },
  };
};

const ExportMenu = ({ exports }: { readonly exports: ReturnType<typeof useExports> }) => {
  const { t } = useWords();
  return (
    <Menu position="bottom-end" shadow="md" width={270}>
      <Menu.Target>
        <Button
          variant="default"
          loading={exports.isPending}
          leftSection={<IconDownload size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('log.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconBook2 size={16} aria-hidden />}
          rightSection={<Kbd size="xs">Ctrl+E</Kbd>}
          onClick={exports.saveLog}
        >
          {t('log.exportLog')}
          <span className={css['hint']}>{t('log.exportLogHint')}</span>
        </Menu.Item>
        <Menu.Item leftSection={<IconChartLine size={16} aria-hidden />} onClick={exports.saveReadings}>
          {t('log.exportReadings')}
          <span className={css['hint']}>{t('log.exportReadingsHint')}</span>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

/** Filters stay in the address, so that a way back finds them again. */
export const LogPage = () => {
  const { t } = useWords();
  const [address, setAddress] = useSearchParams();
  const [openedAt] = useState(() => Date.now());
  const searchField = useRef<HTMLInputElement>(null);
  const query = readQuery(address);
  const filter = filterOf(query, openedAt);
  const pages = useLogPages(filter);
  const exports = useExports(filter);
  useShortcut('mod+f', () => searchField.current?.select());
  useShortcut('mod+e', exports.saveLog);

  const change = (next: LogQuery) => setAddress(writeQuery(next), { replace: true });
  const clear = () => setAddress(new URLSearchParams(), { replace: true });

  return (
    <Page
      layout="fill"
      title={t('log.title')}
      lead={
        <>
          {t('log.lead')}{' '}
          <span role="status">{pages.state === 'filled' ? t('log.total', { count: pages.total }) : ''}</span>
        </>
      }
      actions={<ExportMenu exports={exports} />}
      toolbar={
        <LogFilters
          query={query}
          onChange={(changed) => change({ ...query, ...changed })}
          onClear={clear}
          searchRef={searchField}
        />
      }
    >
      {exports.error === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={exports.error} onDismiss={exports.forgetError} />
        </div>
      )}
      {pages.error === null ? null : (
        <div className={css['message']}>
          <ErrorNotice error={pages.error} onRetry={pages.reload} />
        </div>
      )}
      {pages.state === 'loading' ? (
        <div className={css['message']}>
          <Loading rows={6} height={44} />
        </div>
      ) : null}
      {pages.state === 'filled' && pages.entries.length === 0 ? (
        isRestricted(query) ? (
          <EmptyState
            icon={<IconFilterOff size={26} />}
            title={t('log.noMatch')}
            action={
              <Button variant="default" onClick={clear}>
                {t('log.clear')}
              </Button>
            }
          >
            {t('log.noMatchHint')}
          </EmptyState>
        ) : (
          <EmptyState icon={<IconBook2 size={26} />} title={t('log.empty')}>
            {t('log.emptyHint')}
          </EmptyState>
        )
      ) : null}
      {pages.entries.length > 0 ? <LogTable key={JSON.stringify(filter)} pages={pages} /> : null}
    </Page>
  );
};
