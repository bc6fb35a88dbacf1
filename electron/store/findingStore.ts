// Findings of one database: the newest of each check of a terminal decides whether another is opened.
import type { Finding, FindingState } from '../../shared/finding/finding.ts';
import { findingSchema } from '../../shared/finding/finding.ts';
import { json, numeric, text } from './column.ts';
import type { Database, Row, SqlValue } from './database.ts';
import { promised } from './promised.ts';

/** Which findings; absent or null = no restriction. */
export interface FindingFilter {
  readonly terminalId?: string | null | undefined;
  readonly isOpen?: boolean | null | undefined;
  readonly state?: FindingState | null | undefined;
  readonly who?: string | null | undefined;
  /** Any part of the terminal's name or of the person who takes care. */
  readonly text?: string | null | undefined;
}

/** How many there are of one owner. */
export interface FindingCount {
  readonly who: string;
  readonly outcome: string;
  readonly count: number;
}

/** Findings of one database. */
export interface FindingStore {
  byId(id: string): Promise<Finding | null>;
  /** The newest finding of each check of a terminal, open or closed. */
  newest(terminalId: string): Promise<readonly Finding[]>;
  /** Faults first, then the newest; `offset` rows are passed over. */
  page(filter: FindingFilter, offset: number, limit: number): Promise<readonly Finding[]>;
  total(filter: FindingFilter): Promise<number>;
  /** Open ones by owner and outcome. */
  openCounts(): Promise<readonly FindingCount[]>;
  write(finding: Finding): Promise<void>;
}

/** Stores findings inside whatever transaction is open. */
export const writeFindings = (database: Database, findings: readonly Finding[]): void => {
  for (const finding of findings) {
    database.run(
      `INSERT INTO finding (id, terminal_id, check_id, state, outcome, who, opened_at, changed_at, closed_at, finding_json)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, outcome = excluded.outcome, who = excluded.who,
         changed_at = excluded.changed_at, closed_at = excluded.closed_at, finding_json = excluded.finding_json`,
      finding.id,
      finding.terminalId,
      finding.checkId,
      finding.state,
      finding.outcome,
      finding.who,
      finding.openedAt,
      finding.changedAt,
      finding.closedAt,
      JSON.stringify(finding),
    );
  }
};

const findingFromRow = (row: Row): Finding => json(findingSchema, row, 'finding_json');

const nameOfTerminal = `coalesce(t.given_name, json_extract(t.identity_json, '$.model'), '')
  || ' ' || coalesce(json_extract(t.identity_json, '$.serialNumber'), '')`;

const clauses = (filter: FindingFilter): { readonly where: string; readonly values: SqlValue[] } => {
  const given: readonly (readonly [string, SqlValue | undefined])[] = [
    ['f.terminal_id = ?', filter.terminalId],
    [
      filter.isOpen === true ? 'f.closed_at IS NULL AND ? = 1' : 'f.closed_at IS NOT NULL AND ? = 0',
      isOpenValue(filter),
    ],
    ['f.state = ?', filter.state],
    ['f.who = ?', filter.who],
    [
      `instr(lower(${nameOfTerminal} || ' ' || coalesce(json_extract(f.finding_json, '$.assignee'), '')), lower(?)) > 0`,
      filter.text === '' ? null : filter.text,
    ],
  ];
  const used = given.filter(([, value]) => value !== null && value !== undefined);
  return {
    where: ['1 = 1', ...used.map(([clause]) => clause)].join(' AND '),
    values: used.map(([, value]) => value ?? null),
  };
};

const isOpenValue = ({ isOpen }: FindingFilter): number | null =>
  isOpen === null || isOpen === undefined ? null : Number(isOpen);

const source = 'FROM finding f LEFT JOIN terminal t ON t.id = f.terminal_id';

/** Findings of one database. All methods reject with AppFailure store.* */
export const createFindingStore = (database: Database): FindingStore =>
  promised<FindingStore>({
    byId: (id) => {
      const row = database.one('SELECT finding_json FROM finding WHERE id = ?', id);
      return row === null ? null : findingFromRow(row);
    },
    newest: (terminalId) =>
      database
        .all(
          `SELECT finding_json FROM finding WHERE number IN
             (SELECT max(number) FROM finding WHERE terminal_id = ? GROUP BY check_id)`,
          terminalId,
        )
        .map(findingFromRow),
    page: (filter, offset, limit) => {
      const { where, values } = clauses(filter);
      return database
        .all(
          `SELECT f.finding_json ${source} WHERE ${where}
           ORDER BY f.closed_at IS NOT NULL, f.closed_at DESC, f.outcome = 'warn', f.opened_at DESC, f.number DESC
           LIMIT ? OFFSET ?`,
          ...values,
          limit,
          offset,
        )
        .map(findingFromRow);
    },
    total: (filter) => {
      const { where, values } = clauses(filter);
      return numeric(database.one(`SELECT count(*) AS total ${source} WHERE ${where}`, ...values) ?? {}, 'total');
    },
    openCounts: () =>
      database
        .all('SELECT who, outcome, count(*) AS count FROM finding WHERE closed_at IS NULL GROUP BY who, outcome')
        .map((row) => ({ who: text(row, 'who'), outcome: text(row, 'outcome'), count: numeric(row, 'count') })),
    write: (finding) => {
      writeFindings(database, [finding]);
    },
  });
