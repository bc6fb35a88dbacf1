// The embedded database: the one import of its package, plain rows out, failures in the product's codes.
import { backup, DatabaseSync } from '@photostructure/sqlite';
import { beginCall, nativeCall } from './nativeCalls.ts';
import { isDamage, storeFailure } from './storeFailure.ts';
import { suspect } from './suspicion.ts';

/** A value that a column can hold. */
export type SqlValue = string | number | null | Uint8Array;

/** One row; columns by name. */
export type Row = Readonly<Record<string, SqlValue>>;

/** How a database file is opened. */
export interface OpenMode {
  readonly readOnly?: boolean;
}

type Statement = ReturnType<InstanceType<typeof DatabaseSync>['prepare']>;

/** An open database file. Calls are synchronous and short; whoever opened it closes it. */
export class Database {
  readonly file: string;
  readonly #connection: InstanceType<typeof DatabaseSync>;
  readonly #statements = new Map<string, Statement>();
  #isTogether = false;

  /** Throws SQLite's own error, for the caller who decides what a file that does not open means. */
  constructor(file: string, { readOnly = false }: OpenMode = {}) {
    this.file = file;
    this.#connection = nativeCall(() => new DatabaseSync(file, { readOnly }));
  }

  /** All rows of a query. Codes: store.* */
  all(sql: string, ...values: readonly SqlValue[]): readonly Row[] {
    return this.#guard(() => this.#prepare(sql).all(...values) as readonly Row[]);
  }

  /** The first row of a query, null if there is none. Codes: store.* */
  one(sql: string, ...values: readonly SqlValue[]): Row | null {
    return this.all(sql, ...values)[0] ?? null;
  }

  /** Runs one statement and answers with the number of the row it made. Codes: store.* */
  run(sql: string, ...values: readonly SqlValue[]): number {
    return this.#guard(() => Number(this.#prepare(sql).run(...values).lastInsertRowid));
  }

  /** Runs several statements without values. Codes: store.* */
  script(sql: string): void {
    this.#guard(() => this.#connection.exec(sql));
  }

  /** Runs `work` as one transaction: all of it is stored, or nothing; within `together` it is part of that. Codes: store.* */
  transaction<T>(work: () => T): T {
    return this.#isTogether ? work() : this.#whole(work);
  }

  /** Runs `work` as one transaction with every transaction inside it: all of them are stored, or none. Codes: store.* */
  together<T>(work: () => T): T {
    this.#isTogether = true;
    try {
      return this.#whole(work);
    } finally {
      this.#isTogether = false;
    }
  }

  #whole<T>(work: () => T): T {
    this.script('BEGIN IMMEDIATE');
    try {
      const value = work();
      this.script('COMMIT');
      return value;
    } catch (thrown) {
      // SQLite has rolled back by itself after a full disk; a second ROLLBACK would hide the first error.
      this.#endTransaction('ROLLBACK');
      throw thrown;
    }
  }

  /** Runs several queries on the same state of the file, whatever other programs store meanwhile. Codes: store.* */
  snapshot<T>(work: () => T): T {
    this.script('BEGIN');
    try {
      return work();
    } finally {
      this.#endTransaction('COMMIT');
    }
  }

  /**
   * Copies the whole database into the new file `to` by SQLite's backup interface, `pages` pages at a time: what is in
   * the write-ahead log comes along, and others may go on reading and writing. Within a snapshot the copy is that
   * state. `onProgress` is called between steps. Rejects with store.*
   */
  async copyTo(to: string, pages: number, onProgress: (done: number, total: number) => void): Promise<void> {
    const end = beginCall();
    try {
      await backup(this.#connection, to, {
        rate: pages,
        progress: ({ totalPages, remainingPages }) => {
          onProgress(totalPages - remainingPages, totalPages);
        },
      });
    } catch (thrown) {
      throw storeFailure(thrown, to);
    } finally {
      end();
    }
  }

  /** Closes the file; closing twice does nothing. */
  close(): void {
    this.#statements.clear();
    nativeCall(() => {
      if (this.#connection.isOpen) this.#connection.close();
    });
  }

  #prepare(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #endTransaction(how: 'COMMIT' | 'ROLLBACK'): void {
    nativeCall(() => {
      if (this.#connection.isTransaction) this.#connection.exec(how);
    });
  }

  #guard<T>(work: () => T): T {
    const end = beginCall();
    try {
      return work();
    } catch (thrown) {
      if (isDamage(thrown)) suspect(this.file);
      throw storeFailure(thrown, this.file);
    } finally {
      end();
    }
  }
}
