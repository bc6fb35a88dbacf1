// Cases of the resolver: each with all its facts, continued after a restart, kept when closed.
import { type CaseRow, type ResolverCase, resolverCaseSchema } from '../../shared/resolver/resolverCase.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** Which cases to list; absent or null means no restriction. */
export interface CaseFilter {
  readonly isOpen?: boolean | null | undefined;
  readonly recordId?: string | null | undefined;
  readonly terminalId?: string | null | undefined;
}

/** Cases of one database. */
export interface CaseStore {
  byId(id: string): Promise<ResolverCase | null>;
  /** The newest open case of a terminal or record; null where there is none. */
  openOf(terminalId: string | null, recordId: string | null): Promise<ResolverCase | null>;
  /** Newest change first, at most 200. */
  list(filter: CaseFilter): Promise<readonly ResolverCase[]>;
  /** Stores a new case or what has become of it. */
  save(found: ResolverCase): Promise<void>;
}

/** What a list shows of a case; `code` is found by the caller, who knows which codes are approvals. */
export const rowOf = (found: ResolverCase, code: string | null): CaseRow => {
  const { id, recordId, terminalId, name, serialNumber, openedAt, updatedAt, closedAt, outcome, profile } = found;
  return { id, recordId, terminalId, name, serialNumber, openedAt, updatedAt, closedAt, outcome, profile, code };
};

/** Cases of one database. All methods reject with AppFailure store.* */
export const createCaseStore = (database: Database): CaseStore =>
  promised<CaseStore>({
    byId: (id) => {
      const row = database.one('SELECT case_json FROM diagnosis_case WHERE id = ?', id);
      return row === null ? null : json(resolverCaseSchema, row, 'case_json');
    },
    openOf: (terminalId, recordId) => {
      const row = database.one(
        `SELECT case_json FROM diagnosis_case
         WHERE closed_at IS NULL AND (terminal_id = ? OR record_id = ?) ORDER BY number DESC LIMIT 1`,
        terminalId,
        recordId,
      );
      return row === null ? null : json(resolverCaseSchema, row, 'case_json');
    },
    list: ({ isOpen = null, recordId = null, terminalId = null }) =>
      database
        .all(
          `SELECT case_json FROM diagnosis_case
           WHERE (? IS NULL OR (closed_at IS NULL) = ?) AND (? IS NULL OR record_id = ?)
             AND (? IS NULL OR terminal_id = ?)
           ORDER BY updated_at DESC, number DESC LIMIT 200`,
          isOpen === null ? null : Number(isOpen),
          isOpen === null ? null : Number(isOpen),
          recordId,
          recordId,
          terminalId,
          terminalId,
        )
        .map((row) => json(resolverCaseSchema, row, 'case_json')),
    save: (found) => {
      database.run(
        `INSERT INTO diagnosis_case (id, record_id, terminal_id, opened_at, updated_at, closed_at, case_json)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET record_id = excluded.record_id, terminal_id = excluded.terminal_id,
           updated_at = excluded.updated_at, closed_at = excluded.closed_at, case_json = excluded.case_json`,
        found.id,
        found.recordId,
        found.terminalId,
        found.openedAt,
        found.updatedAt,
        found.closedAt,
        JSON.stringify(found),
      );
    },
  });
