// Cuts a command short at the moment at which its line would be written, and looks whether its change stayed without it.
import { join } from 'node:path';
import { Database } from '../../../electron/store/database.ts';

/** Whether every command is cut short once before it is asked in earnest; what stayed behind, by command. */
export const cutting: { isOn: boolean; readonly left: Map<string, readonly string[]> } = {
  isOn: false,
  left: new Map(),
};

/**
 * Captures: their record is a folder of files, and one that runs is not given up for want of a line. Taking an import
 * back: done in pieces, the line comes with the last; cut short, it can be asked for again.
 */
const elsewhere = /^captures\.|^transfer\.undo$/;

/** What is made from the journal, or about the program itself: it says nothing that a person has asked for. */
const technical = /^(?:sqlite_|journal|log_|clock|trend|reading_)/;

const tablesOf = (database: Database): readonly string[] =>
  database
    .all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .map(({ name }) => String(name))
    .filter((name) => !technical.test(name));

const contentOf = (database: Database, table: string): string =>
  JSON.stringify(database.all(`SELECT * FROM "${table}"`), (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );

const snapshot = (database: Database): ReadonlyMap<string, string> =>
  new Map(tablesOf(database).map((table) => [table, contentOf(database, table)]));

/** Asks while nothing can be written into the journal, as if the program were killed there. */
export const cutShort = async (name: string, dataFolder: string, ask: () => Promise<unknown>): Promise<void> => {
  if (elsewhere.test(name)) return;
  const database = new Database(join(dataFolder, 'shop', 'steward.db'));
  try {
    database.script('PRAGMA busy_timeout = 5000');
    const before = snapshot(database);
    database.script("CREATE TRIGGER cut_short BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'cut short'); END");
    await ask();
    database.script('DROP TRIGGER cut_short');
    const after = snapshot(database);
    const changed = [...after].filter(([table, content]) => before.get(table) !== content).map(([table]) => table);
    if (changed.length > 0) cutting.left.set(name, changed);
  } finally {
    database.close();
  }
};
