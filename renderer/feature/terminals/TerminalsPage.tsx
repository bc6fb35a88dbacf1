// All terminals of the shop, worst first, and the ports where more can be found.
import { Button, Kbd } from '@mantine/core';
import { IconHelpHexagon, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, Navigate, useSearchParams } from 'react-router';
import { mostCards } from '../../../shared/fleet/fleetView.ts';
import type { Connection } from '../../../shared/model/connection.ts';
import type { Port } from '../../../shared/model/port.ts';
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import { useFleet } from '../../bridge/KeptFleet.tsx';
import { useSession } from '../../bridge/Session.tsx';
import { type Answer, knownOf } from '../../bridge/useAnswer.ts';
import { useConnections } from '../../bridge/useConnections.ts';
import { useLive } from '../../bridge/useLive.ts';
import { type StartCheck, useStartCheck } from '../../bridge/useStartCheck.ts';
import { isTrouble } from '../../ui/connection/ConnectionTrouble.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FullCheckDialog } from '../../ui/FullCheckDialog.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Page } from '../../ui/Page.tsx';
import { PresenceHelp } from '../../ui/presence/PresenceHelp.tsx';
import { useShopIsOpen } from '../../ui/presence/useShopIsOpen.ts';
import { ShopToday } from '../../ui/today/ShopToday.tsx';
import type { ShopCounts } from '../../ui/today/shopCounts.ts';
import { useShortcut } from '../../ui/useShortcut.ts';
import { useWords } from '../../ui/useWords.ts';
import { ViewSwitch } from '../../ui/ViewSwitch.tsx';
import { needsAttention } from './byUrgency.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { newPorts, PortsSection } from './PortsSection.tsx';
import { TerminalCard } from './TerminalCard.tsx';
import css from './TerminalsPage.module.css';
import { useStandings } from './useStandings.ts';
import { useTerminals } from './useTerminals.ts';

const keepNewest = (_known: Port[], changed: Port[]): Port[] => changed;

const comparisonOf = (chosen: readonly TerminalSummary[]): string | null => {
  const [one, other, ...more] = chosen.map(({ lastCheckId }) => lastCheckId);
  if (more.length > 0 || (one ?? null) === null || (other ?? null) === null) return null;
  return `/compare?a=${String(one)}&b=${String(other)}`;
};

interface SelectionBarProps {
  readonly chosen: readonly string[];
  readonly check: StartCheck;
  readonly onClear: () => void;
  /** Address of the comparison of two terminals' newest checks; null where not two with a check are chosen. */
  readonly comparison: string | null;
}

const SelectionBar = ({ chosen, check, onClear, comparison }: SelectionBarProps) => {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  const count = chosen.length;
  return (
    <div className={css['selection']} role="toolbar" aria-label={t('terminals.selected', { count })}>
      <strong className={css['selectionCount']} aria-live="polite">
        {t('terminals.selected', { count })}
      </strong>
      <Button size="xs" disabled={check.isPending} onClick={() => check.start({ terminalIds: chosen })}>
        {t('terminals.checkSelected', { count })}
      </Button>
      <Button size="xs" variant="default" onClick={() => setIsAsking(true)}>
        {t('terminals.fullCheckSelected')}
      </Button>
      {comparison === null ? null : (
        <Button size="xs" variant="default" component={Link} to={comparison} title={t('compare.compareTerminalsHint')}>
          {t('compare.compareTerminals')}
        </Button>
      )}
      <Button size="xs" variant="subtle" color="gray" onClick={onClear}>
        {t('terminals.clearSelection')}
      </Button>
      <FullCheckDialog
        count={count}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onStart={() => {
          setIsAsking(false);
          check.start({ terminalIds: chosen, level: 'full' });
        }}
      />
    </div>
  );
};

const countsOf = (
  list: readonly TerminalSummary[],
  connections: ReadonlyMap<string, Connection>,
  isQuarantined: (id: string) => boolean,
): ShopCounts => {
  const isBroken = ({ id, verdict }: TerminalSummary): boolean => verdict === 'fail' || isQuarantined(id);
  const isTroubled = (terminal: TerminalSummary): boolean =>
    needsAttention(terminal) || isTrouble(connections.get(terminal.id));
  const broken = list.filter(isBroken).length;
  return {
    all: list.length,
    broken,
    troubled: list.filter((terminal) => !isBroken(terminal) && isTroubled(terminal)).length,
    unchecked: list.filter(({ verdict }) => verdict === null || verdict === 'incomplete').length,
  };
};

const lostOf = (list: readonly TerminalSummary[], connections: ReadonlyMap<string, Connection>) =>
  list.flatMap(({ id, name }) => {
    const connection = connections.get(id);
    return isTrouble(connection) ? [{ name, connection }] : [];
  });

const Messages = ({
  terminals,
  check,
}: {
  readonly terminals: Answer<TerminalSummary[]>;
  readonly check: StartCheck;
}) => (
  <div className={css['messages']}>
    {check.error === null ? null : <ErrorNotice error={check.error} onDismiss={check.forgetError} />}
    {terminals.state === 'failed' ? <ErrorNotice error={terminals.error} onRetry={terminals.reload} /> : null}
  </div>
);

/** Terminals as cards. */
const CardsPage = ({ terminals }: { readonly terminals: Answer<TerminalSummary[]> }) => {
  const { t } = useWords();
  const fleet = new Map((knownOf(useFleet()) ?? []).map((entry) => [entry.id, entry]));
  const isShopOpen = useShopIsOpen();
  const ports = useLive({ command: 'ports.list', input: {}, event: 'ports.changed', reduce: keepNewest });
  const connections = useConnections();
  const standings = useStandings();
  const check = useStartCheck();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  const list = knownOf(terminals) ?? [];
  const fresh = newPorts(knownOf(ports) ?? []);
  const chosen = list.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const checkAll = () =>
    check.start(
      list.length > 0 ? { terminalIds: list.map(({ id }) => id) } : { addresses: fresh.map(({ address }) => address) },
    );
  useShortcut('F5', checkAll);
  useShortcut('Escape', () => setSelected(new Set()), chosen.length > 0);

  const isQuarantined = (id: string): boolean => standings.get(id)?.lifecycle === 'quarantined';
  const leadOf = (): string => {
    if (terminals.state === 'loading') return ' ';
    return list.length === 0 ? t('terminals.empty.lead') : t('terminals.summary', { count: list.length });
  };

  const select = (id: string, isSelected: boolean) =>
    setSelected((before) => new Set(isSelected ? [...before, id] : [...before].filter((each) => each !== id)));

  return (
    <Page
      title={t('terminals.title')}
      beside={
        <>
          <ViewSwitch view="cards" />
          {list.length === 0 ? null : <PresenceHelp />}
        </>
      }
      lead={leadOf()}
      actions={
        <>
          <Button
            variant="default"
            component={Link}
            to="/resolver"
            leftSection={<IconHelpHexagon size={16} aria-hidden />}
          >
            {t('resolver.promptTitle')}
          </Button>
          {list.length === 0 ? null : (
            <Button
              variant={chosen.length > 0 ? 'default' : 'filled'}
              leftSection={<IconRefresh size={16} aria-hidden />}
              rightSection={<Kbd size="xs">F5</Kbd>}
              loading={check.isPending}
              onClick={checkAll}
            >
              {t('terminals.checkAll')}
            </Button>
          )}
        </>
      }
      toolbar={
        chosen.length === 0 ? undefined : (
          <SelectionBar
            chosen={chosen}
            check={check}
            onClear={() => setSelected(new Set())}
            comparison={comparisonOf(list.filter(({ id }) => selected.has(id)))}
          />
        )
      }
    >
      <Messages terminals={terminals} check={check} />
      {terminals.state === 'loading' ? <Loading rows={3} height={120} /> : null}
      {terminals.state === 'filled' && list.length === 0 ? <FirstSteps /> : null}
      {list.length === 0 ? null : (
        <ShopToday counts={countsOf(list, connections, isQuarantined)} lost={lostOf(list, connections)} />
      )}
      {list.length === 0 ? null : (
        <ul className={css['cards']} aria-label={t('terminals.title')}>
          {list.map((terminal) => (
            <TerminalCard
              key={terminal.id}
              terminal={terminal}
              standing={standings.get(terminal.id)}
              connection={connections.get(terminal.id)}
              fleet={fleet.get(terminal.id)}
              isShopOpen={isShopOpen}
              isSelected={selected.has(terminal.id)}
              onSelect={(isSelected) => select(terminal.id, isSelected)}
              onCheck={() => check.start({ terminalIds: [terminal.id] })}
              isStarting={check.isPending}
            />
          ))}
        </ul>
      )}
      <PortsSection ports={ports} names={new Map(list.map(({ id, name }) => [id, name]))} check={check} />
    </Page>
  );
};

/** The first page of the window: cards for a few terminals, the overview for many; the switch at the top is remembered. */
export const TerminalsPage = () => {
  const { t } = useWords();
  const { preferences } = useSession();
  const [address] = useSearchParams();
  const terminals = useTerminals();
  const isMany = (knownOf(terminals) ?? []).length > mostCards;
  const isFleet = preferences.terminalsView === 'fleet' || (preferences.terminalsView === undefined && isMany);
  const areCardsWanted = address.get('view') === 'cards' || preferences.terminalsView === 'cards';
  if (isFleet && !areCardsWanted) return <Navigate to="/fleet" replace />;
  if (terminals.state === 'loading' && !areCardsWanted) {
    return (
      <Page title={t('terminals.title')} lead=" ">
        <Loading rows={3} height={120} />
      </Page>
    );
  }
  return <CardsPage terminals={terminals} />;
};
