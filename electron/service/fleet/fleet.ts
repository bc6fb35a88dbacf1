// The overview of all terminals: asked for once, then told of changes in batches, whatever happens below.
import { setImmediate } from 'node:timers/promises';
import { AppFailure, type Result } from '../../../shared/error/appError.ts';
import type { EventPayload } from '../../../shared/ipc/contract.ts';
import { attempt } from '../attempt.ts';
import type { PresenceWatch } from '../presence.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Connections, EngineEventName, Fleet, Terminals } from '../services.ts';
import { createFleetBook } from './fleetBook.ts';

/** Changes are told at most this often, in one event for all terminals. */
export const tellMs = 200;
const findingsAtOnce = 100;

/** What the overview is made of. */
export interface FleetDeps extends ServiceDeps {
  readonly terminals: Pick<Terminals, 'list'>;
  readonly connections: Pick<Connections, 'list'>;
  readonly presence: PresenceWatch;
}

/** The overview, which hears every event of the engine. */
export interface FleetService extends Fleet {
  hear<K extends EngineEventName>(name: K, payload: EventPayload<K>): void;
  stop(): void;
}

const unwrapped = <T>(result: Result<T>): T => {
  if (!result.ok) throw new AppFailure(result.error);
  return result.value;
};

/** The overview of the open shop. Nothing is read or told before it is asked for the first time. */
export const createFleet = (deps: FleetDeps): FleetService => {
  const { clock, presence } = deps;
  const { fleet: store } = deps.shops.open;
  const book = createFleetBook((id, lastContactAt) => presence.of(id, lastContactAt));
  const dirty = new Set<string>();
  const gone = new Set<string>();
  let isLoaded = false;
  let areRecordsDirty = false;
  let timer: { cancel(): void } | null = null;
  let isStopped = false;

  const readFindings = async (ids: Iterable<string>): Promise<void> => {
    const wanted = book.outdated(ids);
    for (let at = 0; at < wanted.length; at += findingsAtOnce) {
      const found = await store.findings(wanted.slice(at, at + findingsAtOnce));
      for (const each of found) book.findings.set(each.terminalId, each);
      if (wanted.length > findingsAtOnce) await setImmediate();
    }
  };

  const load = async (): Promise<void> => {
    const [terminals, connections] = [unwrapped(await deps.terminals.list()), unwrapped(await deps.connections.list())];
    for (const terminal of terminals) book.terminals.set(terminal.id, terminal);
    for (const connection of connections) book.connections.set(connection.terminalId, connection);
    if (!isLoaded) await presence.load();
    book.setRecords(await store.records());
    await readFindings(book.terminals.keys());
    isLoaded = true;
  };

  const tell = async (): Promise<void> => {
    if (areRecordsDirty) {
      areRecordsDirty = false;
      const records = book.setRecords(await store.records());
      for (const id of records.changed) dirty.add(id);
      for (const id of records.gone) gone.add(id);
    }
    const ids = [...dirty];
    const left = [...gone];
    dirty.clear();
    gone.clear();
    await readFindings(ids);
    const changed = ids.flatMap((id) => book.entry(id) ?? []);
    if (changed.length + left.length > 0 && !isStopped) deps.publish('fleet.changed', { changed, gone: left });
  };

  const soon = (): void => {
    if (timer !== null || isStopped || !isLoaded) return;
    timer = clock.after(tellMs, () => {
      void attempt(tell).then((told) => {
        timer = null;
        if (!told.ok) deps.log('warn', 'the overview could not be told', { code: told.error.code });
        if (dirty.size + gone.size > 0 || areRecordsDirty) soon();
      });
    });
  };
  const mark = (id: string): void => {
    dirty.add(id);
    soon();
  };
  presence.onSums(() => {
    for (const id of book.terminals.keys()) dirty.add(id);
    soon();
  });

  const heard: { readonly [K in EngineEventName]?: (payload: EventPayload<K>) => void } = {
    'terminals.changed': (terminal) => {
      if (terminal.link === 'reached' && terminal.lastContactAt !== null) {
        presence.answered(terminal.id, Date.parse(terminal.lastContactAt));
      }
      if (!isLoaded) return;
      // A terminal that is met for the first time may have a line of the register already.
      if (!book.terminals.has(terminal.id)) areRecordsDirty = true;
      book.terminals.set(terminal.id, terminal);
      mark(terminal.id);
    },
    'connections.changed': (connection) => {
      presence.connectionChanged();
      if (!isLoaded) return;
      book.connections.set(connection.terminalId, connection);
      mark(connection.terminalId);
    },
    'register.changed': () => {
      areRecordsDirty = true;
      soon();
    },
  };

  return {
    list: () =>
      attempt(async () => {
        await load();
        return book.entries();
      }),
    entry: ({ terminalId }) =>
      attempt(async () => {
        if (!isLoaded) await load();
        return book.entry(terminalId);
      }),
    presence: () =>
      attempt(async () => {
        if (!isLoaded) await load();
        return [...book.terminals.values()].map(({ id, lastContactAt }) => ({
          terminalId: id,
          presence: presence.of(id, lastContactAt),
        }));
      }),
    hear: (name, payload) => {
      heard[name]?.(payload);
    },
    stop: () => {
      isStopped = true;
      timer?.cancel();
    },
  };
};
