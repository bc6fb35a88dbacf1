// What the overview knows of every terminal, kept in memory and put together into one line each.
import { type FleetEntry, worstFirst } from '../../../shared/fleet/fleetEntry.ts';
import { nexoStatus } from '../../../shared/fleet/nexoStatus.ts';
import { noPresence, type Presence } from '../../../shared/fleet/presence.ts';
import type { Connection } from '../../../shared/model/connection.ts';
import type { TerminalSummary } from '../../../shared/model/terminal.ts';
import type { FleetRecord, NewestFindings } from '../../store/fleetStore.ts';

/** Everything known, by terminal. */
export interface FleetBook {
  readonly terminals: Map<string, TerminalSummary>;
  readonly connections: Map<string, Connection>;
  readonly findings: Map<string, NewestFindings>;
  /** Replaces the records; answers with the ids of lines that may have changed, and of those that are gone. */
  setRecords(records: readonly FleetRecord[]): {
    readonly changed: readonly string[];
    readonly gone: readonly string[];
  };
  /** Terminals whose findings are not those of their newest record. */
  outdated(ids: Iterable<string>): readonly string[];
  entry(id: string): FleetEntry | null;
  entries(): FleetEntry[];
}

type PresenceOf = (terminalId: string, lastContactAt: string | null) => Presence;

const placeOf = (record: FleetRecord | undefined) => ({
  recordId: record?.id ?? null,
  store: record?.store ?? null,
  counter: record?.counter ?? null,
  lifecycle: record?.lifecycle ?? null,
  registration: record?.registration ?? null,
});

/** What the cable says comes first, then what the register has. */
const identityOf = ({ identity }: TerminalSummary, record: FleetRecord | undefined) => ({
  model: identity.model ?? record?.model ?? null,
  serialNumber: identity.serialNumber ?? record?.serialNumber ?? null,
  tid: identity.tid ?? record?.tid ?? null,
});

const ofTerminal = (
  terminal: TerminalSummary,
  connection: Connection | undefined,
  record: FleetRecord | undefined,
): Omit<FleetEntry, 'status' | 'presence'> => ({
  id: terminal.id,
  terminalId: terminal.id,
  name: terminal.name,
  ...identityOf(terminal, record),
  ...placeOf(record),
  simulated: terminal.simulated,
  link: terminal.link,
  connection:
    connection === undefined ? null : { state: connection.state, since: connection.since, error: connection.error },
  verdict: terminal.verdict,
  lastCheckId: terminal.lastCheckId,
  concerns: terminal.concerns,
});

/** A terminal that only the register knows. */
const ofRecord = (record: FleetRecord): FleetEntry => ({
  id: record.id,
  terminalId: null,
  recordId: record.id,
  name: record.counter ?? record.model ?? record.serialNumber ?? '—',
  model: record.model,
  serialNumber: record.serialNumber,
  tid: record.tid,
  store: record.store,
  counter: record.counter,
  simulated: false,
  link: 'never',
  connection: null,
  verdict: null,
  lastCheckId: null,
  concerns: [],
  lifecycle: record.lifecycle,
  registration: record.registration,
  status: nexoStatus({ checks: null, readAt: null, link: 'never', connection: null, lifecycle: record.lifecycle }),
  presence: noPresence,
});

/** A book without entries. */
export const createFleetBook = (presenceOf: PresenceOf): FleetBook => {
  const terminals = new Map<string, TerminalSummary>();
  const connections = new Map<string, Connection>();
  const findings = new Map<string, NewestFindings>();
  let byTerminal = new Map<string, FleetRecord>();
  let alone = new Map<string, FleetRecord>();

  const entry = (id: string): FleetEntry | null => {
    const terminal = terminals.get(id);
    const record = byTerminal.get(id);
    if (terminal === undefined) {
      const known = alone.get(id);
      return known === undefined ? null : ofRecord(known);
    }
    const connection = connections.get(id);
    const found = findings.get(id);
    const status = nexoStatus({
      checks: found?.checks ?? null,
      readAt: found?.finishedAt ?? null,
      link: terminal.link,
      connection: connection?.state ?? null,
      lifecycle: record?.lifecycle ?? null,
    });
    const presence = presenceOf(id, terminal.lastContactAt);
    return { ...ofTerminal(terminal, connection, record), status, presence };
  };

  return {
    terminals,
    connections,
    findings,
    setRecords: (records) => {
      const met = records.filter(({ terminalId }) => terminalId !== null && terminals.has(terminalId));
      const nextByTerminal = new Map(met.map((record) => [record.terminalId ?? '', record]));
      const nextAlone = new Map(
        records
          .filter(({ terminalId, lifecycle }) => lifecycle === 'inService' && !terminals.has(terminalId ?? ''))
          .map((record) => [record.id, record]),
      );
      const isOther = (before: FleetRecord | undefined, after: FleetRecord | undefined): boolean =>
        JSON.stringify(before) !== JSON.stringify(after);
      const changed = [...new Set([...byTerminal.keys(), ...nextByTerminal.keys()])].filter((id) =>
        isOther(byTerminal.get(id), nextByTerminal.get(id)),
      );
      const fresh = [...nextAlone.keys()].filter((id) => isOther(alone.get(id), nextAlone.get(id)));
      const gone = [...alone.keys()].filter((id) => !nextAlone.has(id));
      byTerminal = nextByTerminal;
      alone = nextAlone;
      return { changed: [...changed, ...fresh], gone };
    },
    outdated: (ids) =>
      [...ids].filter((id) => {
        const newest = terminals.get(id)?.lastCheckId ?? null;
        return newest !== null && findings.get(id)?.checkId !== newest;
      }),
    entry,
    entries: () => [...terminals.keys(), ...alone.keys()].flatMap((id) => entry(id) ?? []).sort(worstFirst),
  };
};
