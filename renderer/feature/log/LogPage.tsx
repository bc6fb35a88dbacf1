// The maintenance log: filters, entries, details, export, print.
import { Button, Kbd, Menu } from '@mantine/core';
import {
  IconBook2,
  IconChartLine,
  IconChevronDown,
  IconDownload,
  IconFileTypePdf,
  IconFilterOff,
  IconNote,
  IconPrinter,
} from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { AppError } from '../../../shared/error/appError.ts';
import type { LogFilter } from '../../../shared/model/logEntry.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { ExportDialog } from '../../ui/exports/ExportDialog.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { entryIn } from '../../ui/log/entryIn.ts';
import { NoteDialog } from '../../ui/log/NoteDialog.tsx';
import { noSubject } from '../../ui/log/noteSubject.ts';
import { Page } from '../../ui/Page.tsx';
import { paperAddress } from '../../ui/paper/paperAddress.ts';
import { toast } from '../../ui/toast.ts';
import { useFilterKey, useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { LogFilters } from './LogFilters.tsx';
import css from './LogPage.module.css';
import { LogView } from './LogView.tsx';
import { filterOf, isRestricted, type LogQuery, readQuery, writeQuery } from './logQuery.ts';
import { PrintedLog } from './PrintedLog.tsx';
import { SavedViews } from './SavedViews.tsx';
import { useLogRows } from './useLogRows.ts';
import { usePrintedLog } from './usePrintedLog.ts';

const useExports = (filter: LogFilter) => {
  const { t, language } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const readings = useCommand('readings.export');
  const { terminalId, from, until } = filter;
  return {
    isOpen,
    saveLog: () => setIsOpen(true),
    close: () => setIsOpen(false),
    saveReadings: () =>
      void readings.run({ filter: { terminalId, from, until }, language }).then((result) => {
        if (result.ok && result.value !== null) toast(t('log.exported', { count: result.value.rows }));
      }),
    isPending: readings.isPending,
    may: readings.may,
    error: readings.error,
    forgetError: readings.forgetError,
  };
};

interface ExportMenuProps {
  readonly exports: ReturnType<typeof useExports>;
  readonly filter: LogFilter;
}

const ExportMenu = ({ exports, filter }: ExportMenuProps) => {
  const { t } = useWords();
  const { pathname, search } = useLocation();
  return (
    <Menu position="bottom-end" shadow="md" width={270} withinPortal={false}>
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
        <Menu.Item
          component={Link}
          to={paperAddress({ template: 'log', filter, part: 1 }, pathname + search)}
          leftSection={<IconFileTypePdf size={16} aria-hidden />}
        >
          {t('paper.open.log')}
          <span className={css['hint']}>{t('log.exportLogHint')}</span>
        </Menu.Item>
        <Menu.Item
          leftSection={<IconChartLine size={16} aria-hidden />}
          onClick={exports.saveReadings}
          {...exports.may}
        >
          {t('log.exportReadings')}
          <span className={css['hint']}>{t('log.exportReadingsHint')}</span>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

const NoteButton = () => {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconNote size={16} aria-hidden />}
        rightSection={<Kbd size="xs">N</Kbd>}
        onClick={() => setIsOpen(true)}
      >
        {t('log.note.button')}
      </Button>
      {isOpen ? <NoteDialog subject={noSubject} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
};

const Nothing = ({ query, onClear }: { readonly query: LogQuery; readonly onClear: () => void }) => {
  const { t } = useWords();
  return isRestricted(query) ? (
    <EmptyState
      icon={<IconFilterOff size={24} />}
      title={t('log.noMatch')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('log.clear')}
        </Button>
      }
    >
      {t('log.noMatchHint')}
    </EmptyState>
  ) : (
    <EmptyState icon={<IconBook2 size={24} />} title={t('log.empty')}>
      {t('log.emptyHint')}
    </EmptyState>
  );
};

const Message = ({
  error,
  ...does
}: {
  readonly error: AppError | null;
  onRetry?: () => void;
  onDismiss?: () => void;
}) =>
  error === null ? null : (
    <div className={css['message']}>
      <ErrorNotice error={error} {...does} />
    </div>
  );

/** Filters and the open entry stay in the address, so that a way back finds them again. */
export const LogPage = () => {
  const { t, gap } = useWords();
  const [address, setAddress] = useSearchParams();
  const [openedAt] = useState(() => Date.now());
  const searchField = useRef<HTMLInputElement>(null);
  const query = readQuery(address);
  const opened = entryIn(address);
  const filter = filterOf(query, openedAt);
  const rows = useLogRows(filter);
  const exports = useExports(filter);
  const printed = usePrintedLog(filter);
  useFilterKey(searchField);
  useShortcut('mod+e', exports.saveLog);

  const change = (next: LogQuery) => setAddress(writeQuery(next), { replace: true });
  const clear = () => setAddress(new URLSearchParams(), { replace: true });
  const open = (number: number | null) => setAddress(writeQuery(query, number), { replace: true });

  return (
    <Page
      layout="fill"
      title={t('log.title')}
      lead={
        <>
          {t('log.lead')}
          {gap}
          <span role="status">{rows.total === null ? '' : t('log.total', { count: rows.total })}</span>
        </>
      }
      actions={
        <>
          <NoteButton />
          <SavedViews query={query} nowMs={openedAt} onChoose={change} />
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            loading={printed.isPending}
            disabled={rows.total === 0}
            onClick={printed.print}
          >
            {t('log.print.button')}
          </Button>
          <ExportMenu exports={exports} filter={filter} />
        </>
      }
      toolbar={
        <LogFilters
          query={query}
          onChange={(changed) => change({ ...query, ...changed })}
          onClear={clear}
          searchRef={searchField}
        />
      }
    >
      {exports.isOpen ? <ExportDialog filter={filter} onClose={exports.close} /> : null}
      <Message error={exports.error} onDismiss={exports.forgetError} />
      <Message error={printed.error} onDismiss={printed.forgetError} />
      <Message error={rows.error} onRetry={rows.retry} />
      {rows.total === null && rows.error === null ? (
        <div className={css['waiting']}>
          <Loading rows={6} height={44} />
        </div>
      ) : null}
      {rows.total === 0 ? <Nothing query={query} onClear={clear} /> : null}
      {rows.total === null || rows.total === 0 ? null : (
        <LogView
          key={JSON.stringify(filter)}
          filter={filter}
          rows={rows}
          total={rows.total}
          opened={opened}
          onOpen={open}
        />
      )}
      {printed.sheet === null ? null : <PrintedLog query={query} sheet={printed.sheet} />}
    </Page>
  );
};
