// Somebody gets at the file of a journal: the guards of its table are off meanwhile.
import { Database } from '../../electron/store/database.ts';

/** Does something to the file that no program of ours does. */
export const tamper = (file: string, ...statements: readonly string[]): void => {
  const database = new Database(file);
  try {
    database.script('DROP TRIGGER IF EXISTS journal_keeps; DROP TRIGGER IF EXISTS journal_stays;');
    for (const statement of statements) database.script(statement);
  } finally {
    database.close();
  }
};
