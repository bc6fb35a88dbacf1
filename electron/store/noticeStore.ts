// Rule changes, announced maintenance and restrictions, as the owner entered them.
import { type PublicNotice, publicNoticeSchema } from '../../shared/knowhow/publicNotice.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** Notices of one database. */
export interface NoticeStore {
  list(): Promise<readonly PublicNotice[]>;
  byId(id: string): Promise<PublicNotice | null>;
  write(notice: PublicNotice): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Notices of one database. All methods reject with AppFailure store.* */
export const createNoticeStore = (database: Database): NoticeStore =>
  promised<NoticeStore>({
    list: () =>
      database
        .all('SELECT notice_json FROM public_notice ORDER BY id')
        .map((row) => json(publicNoticeSchema, row, 'notice_json')),
    byId: (id) => {
      const row = database.one('SELECT notice_json FROM public_notice WHERE id = ?', id);
      return row === null ? null : json(publicNoticeSchema, row, 'notice_json');
    },
    write: (notice) => {
      database.run(
        `INSERT INTO public_notice (id, notice_json) VALUES (?, ?)
         ON CONFLICT (id) DO UPDATE SET notice_json = excluded.notice_json`,
        notice.id,
        JSON.stringify(notice),
      );
    },
    remove: (id) => {
      database.run('DELETE FROM public_notice WHERE id = ?', id);
    },
  });
