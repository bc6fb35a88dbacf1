// Up to which number readings are in the roll-ups; it moves in the transaction that adds them.
import { numeric } from './column.ts';
import type { Database } from './database.ts';

/** Readings with this number and below are in the roll-ups; 0 = none. Codes: store.* */
export const rolledUpTo = (database: Database): number => {
  const row = database.one("SELECT upto FROM rollup_mark WHERE name = 'readings'");
  return row === null ? 0 : numeric(row, 'upto');
};

/** Moves the mark; inside the transaction that adds the readings. Codes: store.* */
export const setRolledUpTo = (database: Database, upto: number): void => {
  database.run(
    "INSERT INTO rollup_mark (name, upto) VALUES ('readings', ?) ON CONFLICT (name) DO UPDATE SET upto = excluded.upto",
    upto,
  );
};
