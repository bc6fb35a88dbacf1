// Photos and files kept with a record of the register, a case of the resolver, a job, known-good photos, an incident or a person.

import type { LogEntry } from '../../shared/model/logEntry.ts';
import { type Attachment, attachmentSchema } from '../../shared/register/registerRecord.ts';
import { bytesOf, numeric, parsed, text } from './column.ts';
import type { Database, Row } from './database.ts';
import { type NewLogEntry, writeLogEntry } from './logStore.ts';
import { promised } from './promised.ts';

/** What attachments belong to. */
export type AttachmentOwner =
  | 'record'
  | 'case'
  | 'job'
  | 'incident'
  | 'visitor'
  | 'person'
  | 'baselineDraft'
  | 'baseline';

/** Attachments of one database. */
export interface AttachmentStore {
  /** What has this id (known-good photos: a draft, or in force and closed for good); null = nothing. */
  ownerKind(ownerId: string): Promise<AttachmentOwner | null>;
  /** Newest first. */
  list(ownerId: string): Promise<readonly Attachment[]>;
  byId(id: string): Promise<{ readonly attachment: Attachment; readonly content: Uint8Array } | null>;
  /** Keeps it together with its log line. */
  add(attachment: Attachment, content: Uint8Array, line: NewLogEntry): Promise<LogEntry>;
  /** Removes it for good, together with its log line. */
  remove(id: string, line: NewLogEntry): Promise<LogEntry>;
}

const otherOwners: readonly (readonly [AttachmentOwner, string])[] = [
  ['case', 'diagnosis_case'],
  ['job', 'job'],
  ['incident', 'incident'],
  ['visitor', 'visitor'],
  ['person', 'person'],
];

const columns = 'id, owner_id, kind, name, media_type, bytes, added_at, added_by';

const fromRow = (row: Row): Attachment => ({
  id: text(row, 'id'),
  ownerId: text(row, 'owner_id'),
  kind: parsed(attachmentSchema.shape.kind, row, 'kind'),
  name: text(row, 'name'),
  mediaType: parsed(attachmentSchema.shape.mediaType, row, 'media_type'),
  bytes: numeric(row, 'bytes'),
  addedAt: text(row, 'added_at'),
  addedBy: text(row, 'added_by'),
});

/** Stores one with its bytes inside whatever transaction is open. */
export const writeAttachment = (database: Database, attachment: Attachment, content: Uint8Array): void => {
  database.run(
    `INSERT INTO attachment (${columns}, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    attachment.id,
    attachment.ownerId,
    attachment.kind,
    attachment.name,
    attachment.mediaType,
    attachment.bytes,
    attachment.addedAt,
    attachment.addedBy,
    content,
  );
};

/** Attachments of one database. All methods reject with AppFailure store.* */
export const createAttachmentStore = (database: Database): AttachmentStore =>
  promised<AttachmentStore>({
    ownerKind: (ownerId) => {
      if (database.one('SELECT 1 FROM register_record WHERE id = ?', ownerId) !== null) return 'record';
      const baseline = database.one(
        "SELECT json_extract(baseline_json, '$.state') AS state FROM baseline WHERE id = ?",
        ownerId,
      );
      if (baseline !== null) return text(baseline, 'state') === 'draft' ? 'baselineDraft' : 'baseline';
      for (const [kind, table] of otherOwners) {
        if (database.one(`SELECT 1 FROM ${table} WHERE id = ?`, ownerId) !== null) return kind;
      }
      return null;
    },
    list: (ownerId) =>
      database.all(`SELECT ${columns} FROM attachment WHERE owner_id = ? ORDER BY number DESC`, ownerId).map(fromRow),
    byId: (id) => {
      const row = database.one(`SELECT ${columns}, content FROM attachment WHERE id = ?`, id);
      return row === null ? null : { attachment: fromRow(row), content: bytesOf(row, 'content') };
    },
    add: (attachment, content, line) =>
      database.transaction(() => {
        writeAttachment(database, attachment, content);
        return writeLogEntry(database, line);
      }),
    remove: (id, line) =>
      database.transaction(() => {
        database.run('DELETE FROM attachment WHERE id = ?', id);
        return writeLogEntry(database, line);
      }),
  });
