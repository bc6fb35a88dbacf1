// Incidents of one database.
import { type Incident, incidentSchema } from '../../shared/incident/incident.ts';
import { json, numeric } from './column.ts';
import type { Database, SqlValue } from './database.ts';
import { promised } from './promised.ts';

/** Which incidents; absent or null = no restriction. */
export interface IncidentFilter {
  readonly isOpen?: boolean | null | undefined;
  readonly state?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly store?: string | null | undefined;
  /** Any part of title, provider or its case number. */
  readonly text?: string | null | undefined;
}

/** Incidents of one database. */
export interface IncidentStore {
  byId(id: string): Promise<Incident | null>;
  /** Open ones first, the earliest promise before the others; then the newest. */
  page(filter: IncidentFilter, offset: number, limit: number): Promise<readonly Incident[]>;
  total(filter: IncidentFilter): Promise<number>;
  /** Those that lasted into a period (UTC): begun before its end, not over before its beginning. */
  within(from: string, until: string): Promise<readonly Incident[]>;
  write(incident: Incident): Promise<void>;
}

const clauses = (filter: IncidentFilter): { readonly where: string; readonly values: SqlValue[] } => {
  const { isOpen, text } = filter;
  const given: readonly (readonly [string, SqlValue | undefined])[] = [
    [isOpen === true ? 'closed_at IS NULL AND ? = 1' : 'closed_at IS NOT NULL AND ? = 0', openValue(isOpen)],
    ['state = ?', filter.state],
    ["json_extract(incident_json, '$.kind') = ?", filter.kind],
    ['unit_id = ?', filter.unitId],
    ['store = ?', filter.store],
    [
      `instr(lower(json_extract(incident_json, '$.title') || ' '
         || coalesce(json_extract(incident_json, '$.provider.name'), '') || ' '
         || coalesce(json_extract(incident_json, '$.provider.caseNumber'), '')), lower(?)) > 0`,
      text === '' ? null : text,
    ],
  ];
  const used = given.filter(([, value]) => value !== null && value !== undefined);
  return {
    where: ['1 = 1', ...used.map(([clause]) => clause)].join(' AND '),
    values: used.map(([, value]) => value ?? null),
  };
};

const openValue = (isOpen: boolean | null | undefined): number | null =>
  isOpen === null || isOpen === undefined ? null : Number(isOpen);

const fromRow = (row: Parameters<typeof json>[1]): Incident => json(incidentSchema, row, 'incident_json');

/** Incidents of one database. All methods reject with AppFailure store.* */
export const createIncidentStore = (database: Database): IncidentStore =>
  promised<IncidentStore>({
    byId: (id) => {
      const row = database.one('SELECT incident_json FROM incident WHERE id = ?', id);
      return row === null ? null : fromRow(row);
    },
    page: (filter, offset, limit) => {
      const { where, values } = clauses(filter);
      return database
        .all(
          `SELECT incident_json FROM incident WHERE ${where}
           ORDER BY closed_at IS NOT NULL, closed_at IS NULL AND promised_on IS NULL, CASE WHEN closed_at IS NULL THEN promised_on END,
             opened_at DESC, number DESC LIMIT ? OFFSET ?`,
          ...values,
          limit,
          offset,
        )
        .map(fromRow);
    },
    total: (filter) => {
      const { where, values } = clauses(filter);
      return numeric(database.one(`SELECT count(*) AS total FROM incident WHERE ${where}`, ...values) ?? {}, 'total');
    },
    within: (from, until) =>
      database
        .all(
          `SELECT incident_json FROM incident
           WHERE json_extract(incident_json, '$.since') < ?
             AND coalesce(json_extract(incident_json, '$.worksSince'), '9') > ?
           ORDER BY number`,
          until,
          from,
        )
        .map(fromRow),
    write: (incident) => {
      database.run(
        `INSERT INTO incident (id, unit_id, store, state, opened_at, closed_at, promised_on, incident_json)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET unit_id = excluded.unit_id, store = excluded.store, state = excluded.state,
           closed_at = excluded.closed_at, promised_on = excluded.promised_on, incident_json = excluded.incident_json`,
        incident.id,
        incident.unitId,
        incident.store,
        incident.state,
        incident.openedAt,
        incident.closedAt,
        incident.provider?.promisedOn ?? null,
        JSON.stringify(incident),
      );
    },
  });
