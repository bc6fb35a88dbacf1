// Parts and consumables of one database, and every change of their number.
import { type StockMove, type StockPart, stockMoveSchema, stockPartSchema } from '../../shared/stock/stock.ts';
import { json, numeric } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

/** A move before it has its number. */
export type NewStockMove = Omit<StockMove, 'number'>;

/** Parts and consumables of one database. */
export interface StockStore {
  /** In the order in which they were added. */
  list(): Promise<readonly StockPart[]>;
  byId(id: string): Promise<StockPart | null>;
  /** Stores the part, and the move that changed its number, if any, together. */
  write(part: StockPart, move: NewStockMove | null): Promise<void>;
  /** Newest first. */
  moves(partId: string, limit: number): Promise<readonly StockMove[]>;
}

const moveFrom = (row: Row): StockMove => ({
  ...json(stockMoveSchema.omit({ number: true }), row, 'move_json'),
  number: numeric(row, 'number'),
});

/** Stores a part and its move inside whatever transaction is open. */
export const writeStock = (database: Database, part: StockPart, move: NewStockMove | null): void => {
  database.run(
    'INSERT INTO stock_part (id, part_json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET part_json = excluded.part_json',
    part.id,
    JSON.stringify(part),
  );
  if (move === null) return;
  database.run(
    'INSERT INTO stock_move (part_id, job_id, at, move_json) VALUES (?, ?, ?, ?)',
    move.partId,
    move.jobId,
    move.at,
    JSON.stringify(move),
  );
};

/** Parts and consumables of one database. All methods reject with AppFailure store.* */
export const createStockStore = (database: Database): StockStore =>
  promised<StockStore>({
    list: () =>
      database
        .all("SELECT part_json FROM stock_part ORDER BY json_extract(part_json, '$.createdAt'), id")
        .map((row) => json(stockPartSchema, row, 'part_json')),
    byId: (id) => {
      const row = database.one('SELECT part_json FROM stock_part WHERE id = ?', id);
      return row === null ? null : json(stockPartSchema, row, 'part_json');
    },
    write: (part, move) => {
      database.transaction(() => {
        writeStock(database, part, move);
      });
    },
    moves: (partId, limit) =>
      database
        .all('SELECT number, move_json FROM stock_move WHERE part_id = ? ORDER BY number DESC LIMIT ?', partId, limit)
        .map(moveFrom),
  });
