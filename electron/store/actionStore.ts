// Commands that operators had terminals carry out, and the files that were read from terminals.
import { type ActionRun, actionRunSchema, type TerminalFile } from '../../shared/model/action.ts';
import { logFiles } from '../../shared/model/terminalCommand.ts';
import { bytesOf, json, numeric, oneOf, text } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

/** Runs and files of one database. */
export interface ActionStore {
  /** Notes that the program with this process number is about to send a command. */
  begin(run: ActionRun, processId: number): Promise<void>;
  /** Runs without an end, with the program that began them. */
  unfinished(): Promise<readonly { readonly run: ActionRun; readonly processId: number }[]>;
  /** Keeps the end of a run, and its file with it. */
  finish(run: ActionRun, content: Uint8Array | null): Promise<void>;
  byId(id: string): Promise<ActionRun | null>;
  /** The newest run of each command of a terminal. */
  newest(terminalId: string): Promise<readonly ActionRun[]>;
  /** Files of a terminal, newest first, at most 50. */
  files(terminalId: string): Promise<readonly TerminalFile[]>;
  file(id: string): Promise<{ readonly file: TerminalFile; readonly content: Uint8Array } | null>;
}

const runOf = (row: Row): ActionRun => json(actionRunSchema, row, 'run_json');

const fileOf = (row: Row): TerminalFile => ({
  id: text(row, 'id'),
  terminalId: text(row, 'terminal_id'),
  logFile: oneOf(logFiles, row, 'log_file'),
  takenAt: text(row, 'taken_at'),
  bytes: numeric(row, 'bytes'),
  totalBytes: row['total_bytes'] === null ? null : numeric(row, 'total_bytes'),
  isComplete: row['is_complete'] === 1,
});

const fileColumns = `f.id, t.id AS terminal_id, f.log_file, f.taken_at, f.bytes, f.total_bytes, f.is_complete`;

/** Runs and files of one database. All methods reject with AppFailure store.* */
export const createActionStore = (database: Database): ActionStore =>
  promised<ActionStore>({
    begin: (run, processId) => {
      database.run(
        `INSERT INTO command_run (id, terminal, command, process, started_at, run_json)
         VALUES (?, (SELECT number FROM terminal WHERE id = ?), ?, ?, ?, ?)`,
        run.id,
        run.terminalId,
        run.command,
        processId,
        run.startedAt,
        JSON.stringify(run),
      );
    },
    unfinished: () =>
      database
        .all('SELECT process, run_json FROM command_run WHERE finished_at IS NULL ORDER BY number')
        .map((row) => ({ run: runOf(row), processId: numeric(row, 'process') })),
    finish: (run, content) => {
      database.transaction(() => {
        const { file } = run;
        if (file !== null && content !== null) {
          database.run(
            `INSERT INTO terminal_file (id, terminal, log_file, taken_at, bytes, total_bytes, is_complete, content)
             VALUES (?, (SELECT number FROM terminal WHERE id = ?), ?, ?, ?, ?, ?, ?)`,
            file.id,
            file.terminalId,
            file.logFile,
            file.takenAt,
            file.bytes,
            file.totalBytes,
            file.isComplete ? 1 : 0,
            content,
          );
        }
        database.run(
          'UPDATE command_run SET finished_at = ?, run_json = ? WHERE id = ?',
          run.finishedAt,
          JSON.stringify(run),
          run.id,
        );
      });
    },
    byId: (id) => {
      const row = database.one('SELECT run_json FROM command_run WHERE id = ?', id);
      return row === null ? null : runOf(row);
    },
    newest: (terminalId) =>
      database
        .all(
          `SELECT run_json FROM command_run WHERE number IN (
             SELECT max(number) FROM command_run
             WHERE terminal = (SELECT number FROM terminal WHERE id = ?) GROUP BY command)`,
          terminalId,
        )
        .map(runOf),
    files: (terminalId) =>
      database
        .all(
          `SELECT ${fileColumns} FROM terminal_file f JOIN terminal t ON t.number = f.terminal
           WHERE t.id = ? ORDER BY f.number DESC LIMIT 50`,
          terminalId,
        )
        .map(fileOf),
    file: (id) => {
      const row = database.one(
        `SELECT ${fileColumns}, f.content FROM terminal_file f JOIN terminal t ON t.number = f.terminal WHERE f.id = ?`,
        id,
      );
      return row === null ? null : { file: fileOf(row), content: bytesOf(row, 'content') };
    },
  });
