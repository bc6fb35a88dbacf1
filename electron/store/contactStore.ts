// The people to call, as the owner entered them.
import { type Contact, contactSchema } from '../../shared/contact/contact.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** Contacts of one database. */
export interface ContactStore {
  /** In the order in which they were added. */
  list(): Promise<readonly Contact[]>;
  byId(id: string): Promise<Contact | null>;
  write(contact: Contact): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Contacts of one database. All methods reject with AppFailure store.* */
export const createContactStore = (database: Database): ContactStore =>
  promised<ContactStore>({
    list: () =>
      database
        .all('SELECT contact_json FROM contact ORDER BY number')
        .map((row) => json(contactSchema, row, 'contact_json')),
    byId: (id) => {
      const row = database.one('SELECT contact_json FROM contact WHERE id = ?', id);
      return row === null ? null : json(contactSchema, row, 'contact_json');
    },
    write: (contact) => {
      database.run(
        `INSERT INTO contact (id, contact_json, updated_at) VALUES (?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET contact_json = excluded.contact_json, updated_at = excluded.updated_at`,
        contact.id,
        JSON.stringify(contact),
        contact.updatedAt,
      );
    },
    remove: (id) => {
      database.run('DELETE FROM contact WHERE id = ?', id);
    },
  });
