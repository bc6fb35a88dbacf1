// Visits of one database.

import { type Visitor, visitorSchema } from '../../shared/inspection/visitor.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { json, numeric, text } from './column.ts';
import type { Database, SqlValue } from './database.ts';
import { type NewLogEntry, writeLogEntry } from './logStore.ts';
import { promised } from './promised.ts';

/** Which visits; null = no restriction. Times UTC: inclusive lower, exclusive upper. */
export interface VisitorFilter {
  readonly from: string | null;
  readonly until: string | null;
  /** Any part of name, company, store, what was touched, who stayed with them, or the note. */
  readonly text: string | null;
}

/** Visits of one database. */
export interface VisitorStore {
  byId(id: string): Promise<Visitor | null>;
  /** The newest first. */
  page(filter: VisitorFilter, offset: number, limit: number): Promise<readonly Visitor[]>;
  total(filter: VisitorFilter): Promise<number>;
  /** Keeps a visit together with its line of the log. */
  write(visitor: Visitor, line: NewLogEntry): Promise<LogEntry>;
  /** Stores that were named in visits, and those of the register. */
  stores(): Promise<readonly string[]>;
}

const searched = ['name', 'company', 'store', 'touched', 'accompaniedBy', 'note']
  .map((field) => `coalesce(json_extract(visitor_json, '$.${field}'), '')`)
  .join(" || ' ' || ");

const clauses = ({
  from,
  until,
  text: wanted,
}: VisitorFilter): { readonly where: string; readonly values: SqlValue[] } => {
  const given: readonly (readonly [string, SqlValue])[] = [
    ['came_at >= ?', from],
    ['came_at < ?', until],
    [`instr(lower(${searched}), lower(?)) > 0`, wanted === '' ? null : wanted],
  ];
  const used = given.filter(([, value]) => value !== null);
  return { where: ['1 = 1', ...used.map(([clause]) => clause)].join(' AND '), values: used.map(([, value]) => value) };
};

const mostStores = 500;

/** Visits of one database. All methods reject with AppFailure store.* */
export const createVisitorStore = (database: Database): VisitorStore =>
  promised<VisitorStore>({
    byId: (id) => {
      const row = database.one('SELECT visitor_json FROM visitor WHERE id = ?', id);
      return row === null ? null : json(visitorSchema, row, 'visitor_json');
    },
    page: (filter, offset, limit) => {
      const { where, values } = clauses(filter);
      return database
        .all(
          `SELECT visitor_json FROM visitor WHERE ${where} ORDER BY came_at DESC, number DESC LIMIT ? OFFSET ?`,
          ...values,
          limit,
          offset,
        )
        .map((row) => json(visitorSchema, row, 'visitor_json'));
    },
    total: (filter) => {
      const { where, values } = clauses(filter);
      return numeric(database.one(`SELECT count(*) AS total FROM visitor WHERE ${where}`, ...values) ?? {}, 'total');
    },
    write: (visitor, line) =>
      database.transaction(() => {
        database.run(
          `INSERT INTO visitor (id, came_at, store, visitor_json) VALUES (?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET came_at = excluded.came_at, store = excluded.store,
             visitor_json = excluded.visitor_json`,
          visitor.id,
          visitor.cameAt,
          visitor.store,
          JSON.stringify(visitor),
        );
        return writeLogEntry(database, line);
      }),
    stores: () =>
      database
        .all(
          `SELECT store FROM register_record WHERE store IS NOT NULL UNION SELECT store FROM visitor WHERE store IS NOT NULL
           ORDER BY 1 LIMIT ${String(mostStores)}`,
        )
        .map((row) => text(row, 'store')),
  });
