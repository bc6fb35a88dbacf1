// The list of terminals of 9.5.1.1: what each is, where it is, when it was inspected, and what is missing.
import { Button } from '@mantine/core';
import { IconDownload, IconFilterOff, IconPrinter, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { type DeviceGap, deviceGapNames, deviceGaps } from '../../../shared/inspection/device.ts';
import type { CommandOutput } from '../../../shared/ipc/contract.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Later } from '../../ui/Later.tsx';
import { LaterSelect } from '../../ui/LaterSelect.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { SearchInput } from '../../ui/SearchInput.tsx';
import { Section } from '../../ui/Section.tsx';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { DeviceTable } from './DeviceTable.tsx';
import css from './Inspection.module.css';
import { PrintedDevices } from './PrintedDevices.tsx';

const pageSize = 50;
const mostShown = 200;

interface Filter {
  readonly text: string;
  readonly gap: DeviceGap | null;
}

type Found = CommandOutput<'inspection.devices'>;

const Shown = ({
  found,
  filter,
  onMore,
  onClear,
}: {
  readonly found: Found;
  readonly filter: Filter;
  readonly onMore: (() => void) | null;
  readonly onClear: () => void;
}) => {
  const { t } = useWords();
  if (found.all === 0) {
    return (
      <EmptyState
        isFirst
        icon={<IconShieldCheck size={24} />}
        title={t('inspection.empty')}
        action={
          <Button variant="default" component={Link} to="/register">
            {t('inspection.toRegister')}
          </Button>
        }
      >
        {t('inspection.emptyHint')}
      </EmptyState>
    );
  }
  if (found.total === 0) {
    return (
      <EmptyState
        icon={<IconFilterOff size={24} />}
        title={t('inspection.noMatch')}
        action={
          <Button variant="default" onClick={onClear}>
            {t('inspection.clear')}
          </Button>
        }
      />
    );
  }
  const isAll = filter.text === '' && filter.gap === null;
  const title = isAll
    ? t('inspection.count', { count: found.total })
    : t('inspection.countOf', { count: found.total, all: found.all });
  return (
    <>
      <Section title={<span role="status">{title}</span>} inset="flush">
        <DeviceTable devices={found.devices} />
      </Section>
      {onMore === null ? null : (
        <div className={css['more']}>
          <Button variant="default" onClick={onMore}>
            {t('inspection.more')}
          </Button>
        </div>
      )}
    </>
  );
};

const Filters = ({
  filter,
  found,
  onChange,
}: {
  readonly filter: Filter;
  readonly found: Found | null;
  readonly onChange: (filter: Filter) => void;
}) => {
  const { t, say, aside } = useWords();
  const countOf = (gap: DeviceGap): string => aside(String(found?.gaps[gap] ?? 0));
  return (
    <div className={css['filters']} data-filters>
      <SearchInput
        className={css['search']}
        label={t('inspection.search')}
        clearLabel={t('inspection.clearSearch')}
        value={filter.text}
        onSearch={(text) => onChange({ ...filter, text })}
      />
      <LaterSelect
        className={css['gap'] ?? ''}
        aria-label={t('inspection.gaps')}
        placeholder={t('inspection.allGaps')}
        clearable
        clearButtonProps={{ 'aria-label': t('inspection.allGaps') }}
        value={filter.gap}
        onChange={(value) => onChange({ ...filter, gap: deviceGaps.find((gap) => gap === value) ?? null })}
        data={deviceGaps.map((gap) => ({ value: gap, label: `${say(deviceGapNames[gap])}${countOf(gap)}` }))}
      />
    </div>
  );
};

const nothing: Filter = { text: '', gap: null };

/** The list, with what can be done with the whole of it. */
export const InspectionPage = () => {
  const { t, language } = useWords();
  const [filter, setFilter] = useState<Filter>(nothing);
  const [limit, setLimit] = useState(pageSize);
  const answer = useAnswer('inspection.devices', { ...filter, offset: 0, limit });
  useEvent('inspection.changed', answer.reload);
  useEvent('register.changed', answer.reload);
  useEvent('jobs.changed', answer.reload);
  useEvent('terminals.changed', answer.reload);
  const save = useCommand('inspection.exportDevices');
  const found = knownOf(answer);
  return (
    <Page
      title={t('inspection.title')}
      lead={t('inspection.lead')}
      toolbar={<Filters filter={filter} found={found} onChange={setFilter} />}
      actions={
        <>
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {t('inspection.print')}
          </Button>
          <Button
            variant="default"
            loading={save.isPending}
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() =>
              void save.run({ language }).then((result) => {
                if (result.ok && result.value !== null) toast(t('inspection.exported', { count: result.value.rows }));
              })
            }
            {...save.may}
          >
            {t('inspection.export')}
          </Button>
        </>
      }
    >
      {save.error === null ? null : <ErrorNotice error={save.error} onDismiss={save.forgetError} />}
      {answer.state === 'failed' ? <ErrorNotice error={answer.error} onRetry={answer.reload} /> : null}
      {found === null ? (
        answer.state === 'failed' ? null : (
          <Loading rows={5} height={56} />
        )
      ) : (
        <>
          <Shown
            found={found}
            filter={filter}
            onClear={() => setFilter(nothing)}
            onMore={
              found.devices.length < found.total && limit < mostShown
                ? () => setLimit(Math.min(mostShown, limit + pageSize))
                : null
            }
          />
          <Later>
            <PrintedDevices devices={found.devices} today={found.today} />
          </Later>
        </>
      )}
    </Page>
  );
};
