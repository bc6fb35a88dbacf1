// Keeps the connection of every terminal of the shop: notices what goes, finds again what comes back, and says so.
import { type AppError, AppFailure, failure } from '../../shared/error/appError.ts';
import type { DriverPlugin } from '../driver/driverPlugin.ts';
import type { RememberedPort } from '../store/connectionStore.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { parsePortAddress } from '../transport/portAddress.ts';
import type { PortInfo } from '../transport/portSource.ts';
import { attempt } from './attempt.ts';
import { createConnectionBook, type HeldConnection } from './connectionBook.ts';
import { sleptLine } from './connectionLines.ts';
import { noteChange } from './connectionNotes.ts';
import { explainPort } from './explainPort.ts';
import type { InTurn } from './inTurn.ts';
import { writeLine, writeLineWith } from './logWriter.ts';
import type { PortGate } from './portGate.ts';
import type { PortList } from './portList.ts';
import { createPortSight } from './portSight.ts';
import type { WatchedConnection } from './presenceTime.ts';
import { createReconnecting } from './reconnecting.ts';
import type { RegisterWatch } from './register/registerMeeting.ts';
import type { ServiceDeps } from './serviceDeps.ts';
import type { Connections } from './services.ts';
import { startWatch } from './startWatch.ts';

/** What is told of every dialogue that a person asked for. */
export interface ContactWatch {
  /** Where terminals are plugged in now, by id, as far as adapters tell. */
  whereabouts(): Promise<ReadonlyMap<string, string>>;
  /** The adapter at an address; null where none is listed. */
  portAt(address: string): RememberedPort | null;
  /** Tells from now on whether the computer has slept since. */
  watchSleep(): () => boolean;
  /** How often the connection came back since this was asked last. */
  takeReconnects(terminalId: string): number;
  /** A terminal has answered at its address; its record is stored. */
  answered(terminal: StoredTerminal): Promise<void>;
  /** A terminal could not be reached. */
  failed(terminal: StoredTerminal, error: AppError): void;
  /** Another terminal has answered in its stead, which was at `formerAddress` before. */
  replaced(terminal: StoredTerminal, formerAddress: string | null): void;
}

/** What keeping connections needs. */
export interface ConnectionDeps extends ServiceDeps {
  readonly gate: PortGate;
  readonly plugins: readonly DriverPlugin[];
  readonly portList: Pick<PortList, 'addresses' | 'portAt' | 'lookNow' | 'refresh' | 'onLook'>;
  readonly inTurn: InTurn;
  readonly isChecking: (terminalId: string) => boolean;
  /** Says whom not to touch; without it nobody is restricted. */
  readonly register?: RegisterWatch;
}

/** Connections with their watch. */
export interface TerminalConnections extends Connections, ContactWatch {
  /** Follows the looks of the list of ports from now on, and restores what was lost, until `stop`. */
  watch(): void;
  isAsleep(): boolean;
  /** Every connection that is held, as presence looks at it. */
  watched(): readonly WatchedConnection[];
  sleep(): Promise<void>;
  wake(): Promise<void>;
  stop(): Promise<void>;
}

/** Connections of the open shop. */
export const createTerminalConnections = (deps: ConnectionDeps): TerminalConnections => {
  const { clock, gate, portList, shops } = deps;
  const { terminals, connections } = shops.open;
  const sight = createPortSight(gate);
  const under = new Set<Promise<unknown>>();
  let isAutomatic = true;
  let isWatching = false;
  let asleepSince: (() => number) | null = null;
  const noteDeps = { ...deps, awaySince: new Map<string, () => number>() };

  const run = (work: () => Promise<unknown>): void => {
    const piece = attempt(work).then((done) => {
      if (!done.ok) deps.log('error', 'a connection could not be kept', { code: done.error.code });
    });
    under.add(piece);
    void piece.finally(() => under.delete(piece));
  };

  const publish = (held: HeldConnection): void => deps.publish('connections.changed', book.shown(held));
  const book = createConnectionBook(
    clock,
    () => isAutomatic && isWatching,
    (change) => {
      // Another plug is news: it is looked at without a pause.
      if (change.event.kind === 'looked') change.held.notBefore = 0;
      publish(change.held);
      run(() => noteChange(change, noteDeps));
    },
  );
  const reconnecting = createReconnecting({ ...deps, book, run, isOn: () => isAutomatic && isWatching });
  const plan = (): void => {
    reconnecting.plan();
  };

  const look = async (listed: readonly PortInfo[]): Promise<void> => {
    if (gate.isAsleep) return;
    const [stored, addresses] = await Promise.all([terminals.list(), portList.addresses()]);
    const held = stored.map((terminal) => {
      const one = book.of(terminal);
      one.address = addresses.get(terminal.id) ?? terminal.address;
      return one;
    });
    const seen = await sight(held, listed, await connections.ports());
    for (const one of held) {
      const now = seen.get(one.terminalId);
      if (now !== undefined) book.apply(one, { kind: 'looked', ...now });
    }
    plan();
  };

  const known = async (terminalId: string): Promise<StoredTerminal> => {
    const terminal = await terminals.byId(terminalId);
    if (terminal === null) throw new AppFailure(failure('terminal.unknown', { terminalId }).error);
    return terminal;
  };

  return {
    list: () => attempt(async () => (await terminals.list()).map((terminal) => book.shown(book.of(terminal)))),
    retry: ({ terminalId }) =>
      attempt(async () => {
        const held = book.of(await known(terminalId));
        if (isWatching) await portList.lookNow();
        if (!held.isTrying && held.state.presence !== null) await reconnecting.tryNow(held);
        return book.shown(held);
      }),
    automatic: () => attempt(async () => ({ isOn: await connections.isAutomatic() })),
    setAutomatic: ({ isOn }) =>
      attempt(async () => {
        const wasOn = await connections.isAutomatic();
        isAutomatic = isOn;
        const summary = isOn
          ? { zh: '自动重新连接：开', en: 'Automatic reconnecting: on' }
          : { zh: '自动重新连接：关', en: 'Automatic reconnecting: off' };
        await writeLineWith(deps, () => connections.setAutomatic(isOn), {
          kind: 'setting',
          summary,
          before: { isOn: wasOn },
          after: { isOn },
        });
        for (const held of book.all()) publish(held);
        plan();
        return { isOn };
      }),
    explainPort: ({ address }) => attempt(() => explainPort(address)),
    whereabouts: () => portList.addresses(),
    portAt: (address) => portList.portAt(address),
    watchSleep: () => gate.watchSleep(),
    takeReconnects: (terminalId) => {
      const held = book.get(terminalId);
      if (held === undefined) return 0;
      const fresh = held.state.reconnects - held.taken;
      held.taken = held.state.reconnects;
      return fresh;
    },
    answered: async (terminal) => {
      const held = book.of(terminal);
      held.address = terminal.address;
      const port = portList.portAt(terminal.address);
      if (port !== null) await connections.rememberPort(terminal.id, port);
      // What stands there now is what has answered: from here on a change of it means another plug.
      const address = parsePortAddress(terminal.address);
      const presence = address.ok ? await gate.presence?.(address.value) : undefined;
      book.apply(held, { kind: 'answered', presence });
    },
    failed: (terminal, error) => {
      if (error.code.startsWith('check.')) return;
      book.apply(book.of(terminal), { kind: 'failed', error });
      plan();
    },
    replaced: (terminal, formerAddress) => {
      reconnecting.replacedBy(book.of(terminal), formerAddress, null);
      plan();
    },
    watch: () => {
      isWatching = true;
      portList.onLook((listed) => run(() => look(listed)));
      run(async () => {
        isAutomatic = await connections.isAutomatic();
        plan();
      });
    },
    isAsleep: () => asleepSince !== null,
    watched: () =>
      book.all().map(({ terminalId, state }) => ({
        terminalId,
        state: state.name,
        isPlugSeen: typeof state.presence === 'string',
        isSuspended: state.error?.code === 'transport.suspended',
        since: state.since,
      })),
    sleep: async () => {
      asleepSince ??= startWatch(clock);
      reconnecting.stop();
      for (const held of book.all()) book.apply(held, { kind: 'slept' });
      await gate.sleep();
    },
    wake: async () => {
      gate.wake();
      if (asleepSince !== null)
        await writeLine(deps, { kind: 'link', source: 'program', summary: sleptLine(asleepSince()) });
      asleepSince = null;
      for (const held of book.all()) book.apply(held, { kind: 'woke' });
      await portList.lookNow();
      plan();
    },
    stop: async () => {
      isWatching = false;
      reconnecting.stop();
      await gate.endBackground();
      await Promise.all(under);
    },
  };
};
