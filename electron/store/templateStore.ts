// Checklists of one database: every version stays as it was.
import { type Template, templateSchema } from '../../shared/job/template.ts';
import type { LogEntry } from '../../shared/model/logEntry.ts';
import { json, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { type NewLogEntry, writeLogEntry } from './logStore.ts';
import { promised } from './promised.ts';

/** Checklists of one database. */
export interface TemplateStore {
  /** The newest version of each that was not removed. */
  list(): Promise<readonly Template[]>;
  /** One version, the newest if null, removed ones too; null = there is none. */
  byId(id: string, version: number | null): Promise<Template | null>;
  /** All versions, the newest first. */
  versions(id: string): Promise<readonly Template[]>;
  isRemoved(id: string): Promise<boolean>;
  /** The newest version of the one that was made from a proposal and not removed. */
  ofProposal(proposal: string): Promise<Template | null>;
  /** Keeps a new version together with the line of the log; answers null if that version, or another copy of its proposal, exists already. */
  add(template: Template, line: NewLogEntry): Promise<LogEntry | null>;
  remove(id: string, at: string, line: NewLogEntry): Promise<LogEntry>;
}

const fromRow = (row: Row): Template => json(templateSchema, row, 'template_json');

const newest = `SELECT t.template_json, t.removed_at FROM template t
  WHERE t.version = (SELECT max(version) FROM template v WHERE v.id = t.id)`;

/** Checklists of one database. All methods reject with AppFailure store.* */
export const createTemplateStore = (database: Database): TemplateStore => {
  const newestOf = (id: string): Row | null => database.one(`${newest} AND t.id = ?`, id);
  const exists = ({ id, version }: Template): boolean =>
    database.one('SELECT 1 FROM template WHERE id = ? AND version = ?', id, version) !== null;
  const ofProposal = (proposal: string): Template | null => {
    const row = database.one(
      `${newest} AND t.removed_at IS NULL AND json_extract(t.template_json, '$.proposal') = ?`,
      proposal,
    );
    return row === null ? null : fromRow(row);
  };
  const isTaken = ({ id, proposal }: Template): boolean => {
    const other = proposal === null ? null : ofProposal(proposal);
    return other !== null && other.id !== id;
  };
  return promised<TemplateStore>({
    list: () => database.all(`${newest} AND t.removed_at IS NULL`).map(fromRow),
    byId: (id, version) => {
      const row =
        version === null
          ? newestOf(id)
          : database.one('SELECT template_json FROM template WHERE id = ? AND version = ?', id, version);
      return row === null ? null : fromRow(row);
    },
    versions: (id) =>
      database.all('SELECT template_json FROM template WHERE id = ? ORDER BY version DESC', id).map(fromRow),
    isRemoved: (id) => {
      const row = newestOf(id);
      return row !== null && textOrNull(row, 'removed_at') !== null;
    },
    ofProposal,
    add: (template, line) =>
      database.transaction(() => {
        if (exists(template) || isTaken(template)) return null;
        database.run(
          'INSERT INTO template (id, version, template_json) VALUES (?, ?, ?)',
          template.id,
          template.version,
          JSON.stringify(template),
        );
        return writeLogEntry(database, line);
      }),
    remove: (id, at, line) =>
      database.transaction(() => {
        database.run('UPDATE template SET removed_at = ? WHERE id = ?', at, id);
        return writeLogEntry(database, line);
      }),
  });
};
