// Keeps the units in step with the register and with the terminals that were met.
import { text, textOrNull } from './column.ts';
import type { Database } from './database.ts';

// What hangs on the unit that goes; a job that the other one has already keeps its own subject and is told apart by it.
const follow = (database: Database, from: string, to: string): void => {
  database.run('UPDATE OR IGNORE job SET subject = ?, unit_id = ? WHERE subject = ?', to, to, from);
  database.run(
    "UPDATE job SET unit_id = ?, state = CASE WHEN state = 'open' THEN 'cancelled' ELSE state END WHERE subject = ?",
    to,
    from,
  );
  // Plans that name it, and first dates of its own.
  database.run('UPDATE plan SET plan_json = replace(plan_json, ?1, ?2) WHERE instr(plan_json, ?1) > 0', from, to);
  database.run('UPDATE OR IGNORE plan_mark SET subject = ? WHERE subject = ?', to, from);
  for (const table of ['incident', 'baseline']) {
    database.run(`UPDATE ${table} SET unit_id = ? WHERE unit_id = ?`, to, from);
  }
};

// The unit of the record stays: papers, labels and plans of the shop name it.
const joinMet = (database: Database): number => {
  const pairs = database.all(
    `SELECT u.id AS kept, r.terminal_id AS terminal_id, m.id AS other FROM unit u
       JOIN register_record r ON r.id = u.record_id
       LEFT JOIN unit m ON m.terminal_id = r.terminal_id AND m.id <> u.id
     WHERE u.merged_into IS NULL AND u.terminal_id IS NOT r.terminal_id`,
  );
  for (const row of pairs) {
    const kept = text(row, 'kept');
    const other = textOrNull(row, 'other');
    if (other !== null) {
      database.run(
        'UPDATE unit SET terminal_id = NULL WHERE id = ? AND terminal_id = ?',
        other,
        row['terminal_id'] ?? null,
      );
      const record = database.one('SELECT record_id FROM unit WHERE id = ?', other)?.['record_id'] ?? null;
      // One that is in the register under another record only loses the terminal.
      if (record === null) {
        database.run('UPDATE unit SET merged_into = ? WHERE id = ? OR merged_into = ?', kept, other, other);
        follow(database, other, kept);
      }
    }
    database.run('UPDATE unit SET terminal_id = ? WHERE id = ?', textOrNull(row, 'terminal_id'), kept);
  }
  return pairs.length;
};

// A terminal that was met first keeps its id when a record is made of it.
const adopt = (database: Database): number => {
  const adopted = database.all(
    `SELECT u.id AS unit, r.id AS record FROM register_record r JOIN unit u ON u.terminal_id = r.terminal_id
     WHERE u.record_id IS NULL AND u.merged_into IS NULL AND r.id NOT IN (SELECT record_id FROM unit WHERE record_id IS NOT NULL)`,
  );
  for (const row of adopted) {
    database.run('UPDATE unit SET record_id = ? WHERE id = ?', text(row, 'record'), text(row, 'unit'));
  }
  return adopted.length;
};

const add = (database: Database, newId: () => string, at: string): number => {
  const records = database.all(
    `SELECT id, terminal_id FROM register_record
     WHERE id NOT IN (SELECT record_id FROM unit WHERE record_id IS NOT NULL) ORDER BY number`,
  );
  for (const row of records) {
    database.run(
      'INSERT INTO unit (id, record_id, terminal_id, created_at) VALUES (?, ?, ?, ?)',
      newId(),
      text(row, 'id'),
      textOrNull(row, 'terminal_id'),
      at,
    );
  }
  const met = database.all(
    `SELECT id FROM terminal WHERE id NOT IN (SELECT terminal_id FROM unit WHERE terminal_id IS NOT NULL) ORDER BY number`,
  );
  for (const row of met) {
    database.run('INSERT INTO unit (id, terminal_id, created_at) VALUES (?, ?, ?)', newId(), text(row, 'id'), at);
  }
  return records.length + met.length;
};

/** Inside whatever transaction is open: whether anything changed. */
export const syncUnits = (database: Database, newId: () => string, at: string): boolean => {
  const isNothingOpen = database.one(
    `SELECT 1 FROM register_record r LEFT JOIN unit u ON u.record_id = r.id
       WHERE u.id IS NULL OR u.terminal_id IS NOT r.terminal_id
     UNION ALL SELECT 1 FROM terminal WHERE id NOT IN (SELECT terminal_id FROM unit WHERE terminal_id IS NOT NULL) LIMIT 1`,
  );
  if (isNothingOpen === null) return false;
  return adopt(database) + joinMet(database) + add(database, newId, at) > 0;
};
