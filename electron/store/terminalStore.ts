// Terminals as stored: who they are, where they were last reached, what the shop remembers of them.
import type { TerminalIdentity } from '../../shared/model/terminal.ts';
import { terminalIdentitySchema } from '../../shared/model/terminal.ts';
import type { Verdict } from '../../shared/model/verdict.ts';
import { verdictSchema } from '../../shared/model/verdict.ts';
import { json, oneOf, parsed, text, textOrNull, words } from './column.ts';
import type { Database, Row, SqlValue } from './database.ts';
import { promised } from './promised.ts';

/** How the last attempt to reach a terminal ended. */
export const storedLinks = ['reached', 'unreachable', 'never'] as const;

/** A terminal as stored. */
export interface StoredTerminal {
  readonly id: string;
  /** Name given by the shop. */
  readonly givenName: string | null;
  readonly identity: TerminalIdentity;
  /** Serial number by which it is found again; null when it has none or only a filler. */
  readonly serial: string | null;
  /** Serial number of its electronics, should the label's be another. */
  readonly hardwareSerial: string | null;
  readonly address: string;
  readonly simulated: boolean;
  readonly link: (typeof storedLinks)[number];
  readonly linkError: string | null;
  readonly lastContactAt: string | null;
  readonly verdict: Verdict | null;
  readonly lastCheckId: string | null;
  readonly concerns: readonly string[];
  /** Six digits for enquiries. Never leaves the engine. */
  readonly password: string | null;
  readonly answered: readonly string[];
  readonly refused: readonly string[];
  readonly createdAt: string;
}

const fromRow = (row: Row): StoredTerminal => ({
  id: text(row, 'id'),
  givenName: textOrNull(row, 'given_name'),
  identity: json(terminalIdentitySchema, row, 'identity_json'),
  serial: textOrNull(row, 'serial'),
  hardwareSerial: textOrNull(row, 'hardware_serial'),
  address: text(row, 'address'),
  simulated: row['simulated'] === 1,
  link: oneOf(storedLinks, row, 'link'),
  linkError: textOrNull(row, 'link_error'),
  lastContactAt: textOrNull(row, 'last_contact_at'),
  verdict: parsed(verdictSchema.nullable(), row, 'verdict'),
  lastCheckId: textOrNull(row, 'last_check_id'),
  concerns: words(row, 'concerns_json'),
  password: textOrNull(row, 'password'),
  answered: words(row, 'answered_json'),
  refused: words(row, 'refused_json'),
  createdAt: text(row, 'created_at'),
});

const columns = (terminal: StoredTerminal): Readonly<Record<string, SqlValue>> => ({
  id: terminal.id,
  given_name: terminal.givenName,
  driver: terminal.identity.driver,
  serial: terminal.serial,
  hardware_serial: terminal.hardwareSerial,
  identity_json: JSON.stringify(terminal.identity),
  address: terminal.address,
  simulated: terminal.simulated ? 1 : 0,
  link: terminal.link,
  link_error: terminal.linkError,
  last_contact_at: terminal.lastContactAt,
  verdict: terminal.verdict,
  last_check_id: terminal.lastCheckId,
  concerns_json: JSON.stringify(terminal.concerns),
  password: terminal.password,
  answered_json: JSON.stringify(terminal.answered),
  refused_json: JSON.stringify(terminal.refused),
  created_at: terminal.createdAt,
});

/** Stores a new or changed terminal, inside whatever transaction is open. The name and password given by the shop stay. */
export const writeTerminal = (database: Database, terminal: StoredTerminal): void => {
  const values = columns(terminal);
  const names = Object.keys(values);
  const kept = ['id', 'given_name', 'password', 'created_at'];
  const changes = names.filter((name) => !kept.includes(name)).map((name) => `${name} = excluded.${name}`);
  database.run(
    `INSERT INTO terminal (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${changes.join(', ')}`,
    ...Object.values(values),
  );
};

/** Terminals of one database. */
export interface TerminalStore {
  /** All, in the order in which they became known. */
  list(): Promise<readonly StoredTerminal[]>;
  byId(id: string): Promise<StoredTerminal | null>;
  bySerial(driver: string, serial: string): Promise<StoredTerminal | null>;
  byHardwareSerial(driver: string, serial: string): Promise<readonly StoredTerminal[]>;
  /** Terminals last reached at an address, the latest contact first. */
  byAddress(address: string): Promise<readonly StoredTerminal[]>;
  rename(id: string, name: string): Promise<void>;
  setPassword(id: string, password: string | null): Promise<void>;
  /** Sets what it is remembered to have answered and refused. */
  setAnswered(id: string, answered: readonly string[], refused: readonly string[]): Promise<void>;
  /** Notes that a terminal could not be reached; its readings and verdict stay. */
  setUnreachable(id: string, code: string | null): Promise<void>;
}

/** Terminals of one database. All methods reject with AppFailure store.* */
export const createTerminalStore = (database: Database): TerminalStore => {
  const find = (where: string, ...values: readonly SqlValue[]): readonly StoredTerminal[] =>
    database.all(`SELECT * FROM terminal WHERE ${where}`, ...values).map(fromRow);
  return promised<TerminalStore>({
    list: () => find('1 ORDER BY number'),
    byId: (id) => find('id = ?', id)[0] ?? null,
    bySerial: (driver, serial) => find('driver = ? AND serial = ?', driver, serial)[0] ?? null,
    byHardwareSerial: (driver, serial) => find('driver = ? AND hardware_serial = ?', driver, serial),
    byAddress: (address) => find('address = ? ORDER BY last_contact_at DESC', address),
    rename: (id, name) => {
      database.run('UPDATE terminal SET given_name = ? WHERE id = ?', name, id);
    },
    setPassword: (id, password) => {
      database.run('UPDATE terminal SET password = ? WHERE id = ?', password, id);
    },
    setAnswered: (id, answered, refused) => {
      database.run(
        'UPDATE terminal SET answered_json = ?, refused_json = ? WHERE id = ?',
        JSON.stringify(answered),
        JSON.stringify(refused),
        id,
      );
    },
    setUnreachable: (id, code) => {
      database.run("UPDATE terminal SET link = 'unreachable', link_error = ? WHERE id = ?", code, id);
    },
  });
};
