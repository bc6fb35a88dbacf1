// Parts that were replaced, as the shop recorded them.
import { type PartChange, replaceableParts } from '../../shared/trend/partLife.ts';
import { oneOf, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

const changeFrom = (row: Row): PartChange => {
  const at = textOrNull(row, 'withdrawn_at');
  return {
    id: text(row, 'id'),
    part: oneOf(replaceableParts, row, 'part'),
    on: text(row, 'at').slice(0, 10),
    note: text(row, 'note'),
    by: text(row, 'by'),
    notedAt: text(row, 'noted_at'),
    withdrawn:
      at === null
        ? null
        : { at, by: textOrNull(row, 'withdrawn_by') ?? '', reason: textOrNull(row, 'withdrawn_reason') ?? '' },
  };
};

/** Replaced parts of one database. */
export interface PartStore {
  /** Newest first, withdrawn ones too. */
  list(terminalId: string): Promise<readonly PartChange[]>;
  add(terminalId: string, change: PartChange): Promise<void>;
  withdraw(changeId: string, withdrawn: NonNullable<PartChange['withdrawn']>): Promise<void>;
}

/** Replaced parts of one database. All methods reject with AppFailure store.* */
export const createPartStore = (database: Database): PartStore =>
  promised<PartStore>({
    list: (terminalId) =>
      database
        .all('SELECT * FROM part_change WHERE terminal_id = ? ORDER BY at DESC, number DESC', terminalId)
        .map(changeFrom),
    add: (terminalId, { id, part, on, note, by, notedAt }) => {
      database.run(
        'INSERT INTO part_change (id, terminal_id, part, at, by, note, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        terminalId,
        part,
        `${on}T12:00:00.000Z`,
        by,
        note,
        notedAt,
      );
    },
    withdraw: (changeId, { at, by, reason }) => {
      database.run(
        'UPDATE part_change SET withdrawn_at = ?, withdrawn_by = ?, withdrawn_reason = ? WHERE id = ?',
        at,
        by,
        reason,
        changeId,
      );
    },
  });
