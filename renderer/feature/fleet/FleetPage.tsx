// All terminals of all stores on one screen: worst first, in groups, filtered, live.
import { Button, Kbd } from '@mantine/core';
import { IconDeviceMobile, IconFilterOff, IconPlug, IconRefresh, IconSortDescending } from '@tabler/icons-react';
import { memo, useCallback, useDeferredValue, useRef, useState } from 'react';
import { Link, Navigate, useLocation } from 'react-router';
import { mostCheckedAtOnce } from '../../../shared/check/checkBounds.ts';
import type { FleetEntry } from '../../../shared/fleet/fleetEntry.ts';
import { type FleetQuery, isRestricted, mostCards, wholeFleet } from '../../../shared/fleet/fleetView.ts';
import { useFleet } from '../../bridge/KeptFleet.tsx';
import { knownOf } from '../../bridge/useAnswer.ts';
import { useLive } from '../../bridge/useLive.ts';
import { type StartCheck, useStartCheck } from '../../bridge/useStartCheck.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { useShopIsOpen } from '../../ui/presence/useShopIsOpen.ts';
import { ShopTodayLine } from '../../ui/today/ShopToday.tsx';
import { countsOfFleet } from '../../ui/today/shopCounts.ts';
import { useFilterKey, useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { ViewSwitch } from '../../ui/ViewSwitch.tsx';
import css from './Fleet.module.css';
import { FleetFilters } from './FleetFilters.tsx';
import { FleetGrid } from './FleetGrid.tsx';
import { FleetSelection } from './FleetSelection.tsx';
import { FleetSummary } from './FleetSummary.tsx';
import { useFleetActions } from './useFleetActions.ts';
import { useFleetQuery } from './useFleetQuery.ts';
import { useFleetView } from './useFleetView.ts';

const NewPorts = memo(() => {
  const { t } = useWords();
  const ports = useLive({
    command: 'ports.list',
    input: {},
    event: 'ports.changed',
    reduce: (_known, changed) => changed,
  });
  const count = (knownOf(ports) ?? []).filter(({ likelihood }) => likelihood === 'new').length;
  return (
    <Button
      size="compact-sm"
      variant={count > 0 ? 'light' : 'subtle'}
      component={Link}
      to="/?view=cards"
      leftSection={<IconPlug size={16} aria-hidden />}
    >
      {count > 0 ? t('fleet.newPorts', { count }) : t('fleet.ports')}
    </Button>
  );
});

const Nothing = ({ isEmpty, onClear }: { readonly isEmpty: boolean; readonly onClear: () => void }) => {
  const { t } = useWords();
  return isEmpty ? (
    <EmptyState
      isFirst
      icon={<IconDeviceMobile size={24} />}
      title={t('fleet.empty')}
      action={
        <Button component={Link} to="/?view=cards">
          {t('fleet.toCards')}
        </Button>
      }
    >
      {t('fleet.emptyHint')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={<IconFilterOff size={24} />}
      title={t('fleet.noMatch')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('fleet.filters.clear')}
        </Button>
      }
    >
      {t('fleet.noMatchHint')}
    </EmptyState>
  );
};

const idsToCheck = (entries: readonly FleetEntry[]): readonly string[] =>
  entries.flatMap(({ terminalId }) => terminalId ?? []).slice(0, mostCheckedAtOnce);

const CheckShown = ({
  ids,
  check,
  isPlain,
}: {
  readonly ids: readonly string[];
  readonly check: StartCheck;
  readonly isPlain: boolean;
}) => {
  const { t } = useWords();
  return (
    <Button
      size="xs"
      variant={isPlain ? 'default' : 'filled'}
      leftSection={<IconRefresh size={16} aria-hidden />}
      rightSection={<Kbd size="xs">F5</Kbd>}
      loading={check.isPending}
      disabled={ids.length === 0}
      onClick={() => check.start({ terminalIds: ids })}
    >
      {t('fleet.checkShown', { count: ids.length })}
    </Button>
  );
};

const Filled = memo(({ entries }: { readonly entries: readonly FleetEntry[] }) => {
  const { t } = useWords();
  const [query, setQuery] = useFleetQuery();
  const check = useStartCheck();
  const actions = useFleetActions(check);
  const isShopOpen = useShopIsOpen();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const searchField = useRef<HTMLInputElement>(null);
  const { byId, counts, stores, models, held, shown } = useFleetView(entries, query);
  const chosen = [...selected].flatMap((id) => byId.get(id) ?? []);
  const ids = idsToCheck(shown);
  const clear = () => setQuery({ ...wholeFleet, group: query.group, density: query.density });
  const choose = useCallback((state: FleetQuery['state']) => setQuery({ state }), [setQuery]);
  const select = useCallback(
    (id: string, isSelected: boolean) =>
      setSelected((before) => new Set(isSelected ? [...before, id] : [...before].filter((each) => each !== id))),
    [],
  );
  const known = shown.filter(({ terminalId }) => terminalId !== null);
  const areAll = known.every(({ id }) => selected.has(id));
  const selectAll = areAll ? null : () => setSelected(new Set(known.map(({ id }) => id)));
  useShortcut('F5', () => check.start({ terminalIds: ids }));
  useFilterKey(searchField);
  useShortcut('Escape', () => setSelected(new Set()), chosen.length > 0);
  const error = check.error ?? actions.error;

  return (
    <Page
      layout="fill"
      title={t('terminals.title')}
      beside={
        <>
          <ViewSwitch view="fleet" />
          <NewPorts />
        </>
      }
      lead={
        <span role="status">
          {isRestricted(query)
            ? t('fleet.shown', { shown: shown.length, count: entries.length })
            : t('terminals.summary', { count: entries.length })}
        </span>
      }
      actions={<CheckShown ids={ids} check={check} isPlain={chosen.length > 0 || ids.length === 0} />}
      toolbar={
        <>
          {entries.length === 0 ? null : <ShopTodayLine counts={countsOfFleet(entries)} />}
          <FleetSummary counts={counts} chosen={query.state} onChoose={choose} />
          <FleetFilters stores={stores} models={models} query={query} onChange={setQuery} searchRef={searchField} />
          {chosen.length === 0 ? null : (
            <FleetSelection chosen={chosen} check={check} onClear={() => setSelected(new Set())} onAll={selectAll} />
          )}
        </>
      }
    >
      {error === null ? null : (
        <div className={css['message']}>
          <ErrorNotice
            error={error}
            onDismiss={() => {
              check.forgetError();
              actions.forgetError();
            }}
          />
        </div>
      )}
      {shown.length === 0 ? (
        <Nothing isEmpty={entries.length === 0} onClear={clear} />
      ) : (
        <div className={css['frame']} onPointerMove={held.hold} onPointerLeave={held.leave}>
          <FleetGrid
            entries={byId}
            order={held.keys}
            query={query}
            selected={selected}
            isShopOpen={isShopOpen}
            onSelect={select}
            onAct={actions.act}
            onOpen={actions.open}
            onTouch={held.hold}
          />
          {held.isStale ? (
            <button type="button" className={css['reorder']} onClick={held.release} title={t('fleet.held')}>
              <IconSortDescending size={16} aria-hidden /> {t('fleet.reorder')}
            </button>
          ) : null}
        </div>
      )}
    </Page>
  );
});

/** The overview; four states. */
export const FleetPage = () => {
  const { t } = useWords();
  const answer = useFleet();
  // Batches are drawn in slices between frames; what a person does comes first.
  const entries = useDeferredValue(knownOf(answer));
  // The first page led here because there had been many terminals; with few it is right itself.
  const came: unknown = useLocation().state;
  const [isRight, setIsRight] = useState(came === 'guess' ? null : true);
  if (isRight === null && entries !== null)
    setIsRight(entries.filter(({ terminalId }) => terminalId !== null).length > mostCards);
  if (isRight === false) return <Navigate to="/" replace />;
  if (entries !== null) return <Filled entries={entries} />;
  return (
    <Page title={t('terminals.title')} beside={<ViewSwitch view="fleet" />}>
      {answer.state === 'failed' ? (
        <ErrorNotice error={answer.error} onRetry={answer.reload} />
      ) : (
        <Loading rows={8} height={40} />
      )}
    </Page>
  );
};
