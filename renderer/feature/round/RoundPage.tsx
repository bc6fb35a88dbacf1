// A technician's round: the jobs by store and counter, opened one after the other, with keys alone and without a network.

import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconFileTypePdf, IconPrinter, IconRoute } from '@tabler/icons-react';
import { type SubmitEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { formatSeconds } from '../../../shared/metric/formatMetric.ts';
import { readLink, searchTextOf } from '../../../shared/register/terminalLink.ts';
import { useOperator } from '../../bridge/Access.tsx';
import { useCommand } from '../../bridge/useCommand.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Later } from '../../ui/Later.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { type RoundPlace, type RoundStop, rememberRound } from '../../ui/round/roundRoute.ts';
import { toast } from '../../ui/toast.ts';
import { useWords } from '../../ui/useWords.ts';
import { PrintedRound } from './PrintedRound.tsx';
import css from './Round.module.css';
import { Places } from './RoundPlaces.tsx';
import { useStopName } from './RoundStopRow.tsx';
import { mostStops, type RoundQuery, useRound } from './useRound.ts';

const whose = ['everybody', 'mine', 'unassigned'] as const;
const untils = ['today', 'week'] as const;

interface FiltersProps {
  readonly query: RoundQuery;
  readonly stops: readonly RoundStop[];
  readonly onQuery: (change: Partial<RoundQuery>) => void;
  readonly onOpen: (stop: RoundStop) => void;
}

const Filters = ({ query, stops, onQuery, onOpen }: FiltersProps) => {
  const { t } = useWords();
  const operator = useOperator();
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const link = readLink(typed);
    const serial = searchTextOf(typed).trim();
    const found = stops.find(({ job, serialNumber }) =>
      link.kind === 'job' ? job.id === link.jobId : serialNumber?.toLowerCase() === serial.toLowerCase(),
    );
    setMissing(found === undefined && serial !== '' ? serial : null);
    if (found !== undefined) onOpen(found);
  };
  return (
    <div className={css['filters']}>
      <NativeSelect
        label={t('round.who')}
        value={query.who}
        data={whose
          .filter((who) => who !== 'mine' || operator !== '')
          .map((who) => ({ value: who, label: t(`round.${who}`, { name: operator }) }))}
        onChange={(event) => onQuery({ who: whose.find((who) => who === event.currentTarget.value) ?? 'everybody' })}
      />
      <NativeSelect
        label={t('round.until')}
        value={query.until}
        data={untils.map((until) => ({ value: until, label: t(`round.untils.${until}`) }))}
        onChange={(event) => onQuery({ until: untils.find((until) => until === event.currentTarget.value) ?? 'today' })}
      />
      <form className={css['scan']} onSubmit={submit}>
        <TextInput
          label={t('round.scan')}
          autoComplete="off"
          maxLength={400}
          value={typed}
          error={missing === null ? null : t('round.scanNone', { serial: missing })}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setMissing(null);
          }}
        />
        <Button type="submit" variant="default">
          {t('round.scanButton')}
        </Button>
      </form>
    </div>
  );
};

const Paper = ({ places }: { readonly places: readonly RoundPlace[] }) => {
  const { t, language } = useWords();
  const { run, isPending, error, forgetError } = useCommand('print.savePdf');
  const save = (): void =>
    void run({ language, name: t('jobPaper.round'), paper: 'a4', height: null, foot: t('jobPaper.round') }).then(
      (result) => {
        if (result.ok && result.value !== null) toast(t('jobPaper.saved'));
      },
    );
  return (
    <>
      {error === null ? null : <ErrorNotice error={error} onDismiss={forgetError} />}
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={16} aria-hidden />}
        loading={isPending}
        onClick={save}
      >
        {t('round.savePdf')}
      </Button>
      <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
        {t('round.print')}
      </Button>
      <Later>
        <PrintedRound places={places} />
      </Later>
    </>
  );
};

interface SummaryProps {
  readonly stops: readonly RoundStop[];
  readonly places: number;
  readonly total: number;
}

const Summary = ({ stops, places, total }: SummaryProps) => {
  const { t, language } = useWords();
  const minutes = stops.reduce((sum, { job }) => sum + (job.minutes ?? 0), 0);
  if (stops.length === 0) return null;
  return (
    <p className={css['spaced']} role="status">
      {t('round.summary', { count: stops.length })} · {t('round.stores', { count: places })}
      {minutes === 0 ? '' : ` · ${t('round.minutes', { time: formatSeconds(minutes * 60, language) })}`}
      {total > mostStops ? ` · ${t('round.more', { count: mostStops })}` : ''}
    </p>
  );
};

interface ActionsProps {
  readonly places: readonly RoundPlace[];
  readonly stops: readonly RoundStop[];
  readonly onOpen: (stop: RoundStop | undefined) => void;
}

const Actions = ({ places, stops, onOpen }: ActionsProps) => {
  const { t } = useWords();
  const begun = stops.find(({ job }) => job.state === 'inProgress');
  return (
    <>
      <Paper places={places} />
      <Button leftSection={<IconRoute size={16} aria-hidden />} onClick={() => onOpen(begun ?? stops[0])}>
        {t(begun === undefined ? 'round.start' : 'round.goOn')}
      </Button>
    </>
  );
};

/** What is shown is what is walked: whoever opens a stop goes on from there. */
export const RoundPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const nameOf = useStopName();
  const [query, setQuery] = useState<RoundQuery>({ who: 'everybody', until: 'today' });
  const { failed, places, total, today, keepOrder } = useRound(query);
  const stops = (places ?? []).flatMap((place) => place.stops);
  const remember = (): void => rememberRound(stops.map((stop) => ({ jobId: stop.job.id, name: nameOf(stop) })));
  const open = (stop: RoundStop | undefined): void => {
    if (stop === undefined) return;
    remember();
    void navigate(`/plan/job/${stop.job.id}`);
  };
  return (
    <Page
      title={t('round.title')}
      lead={t('round.lead')}
      actions={stops.length === 0 ? undefined : <Actions places={places ?? []} stops={stops} onOpen={open} />}
      toolbar={
        <Filters
          query={query}
          stops={stops}
          onOpen={open}
          onQuery={(change) => setQuery((before) => ({ ...before, ...change }))}
        />
      }
    >
      {failed === null ? null : <ErrorNotice error={failed.error} onRetry={failed.reload} />}
      {places === null && failed === null ? <Loading rows={4} height={64} /> : null}
      {places !== null && stops.length === 0 ? (
        <EmptyState icon={<IconRoute size={40} stroke={1.4} />} title={t('round.empty')}>
          {t('round.emptyHint')}
        </EmptyState>
      ) : null}
      <Summary stops={stops} places={places?.length ?? 0} total={total} />
      {places === null ? null : <Places places={places} today={today} onOpen={remember} onOrder={keepOrder} />}
    </Page>
  );
};
