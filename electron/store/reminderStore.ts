// Messages of one database: what was told stays, also when what it was about is long over.
import { type Reminder, type ReminderItem, type ReminderKind, reminderKinds } from '../../shared/reminder/reminder.ts';
import { numeric, oneOf, text } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';
import {
  enterReminders,
  itemFrom,
  itemsSql,
  type NewReminders,
  reminderFrom,
  settleReminders,
  waiting,
} from './reminderRows.ts';
import { type CandidatePage, candidatePage } from './reminderSources.ts';
import type { ReminderMoment, ReminderSource } from './reminderSql.ts';

/** A message that is put off. */
export interface SnoozedReminder {
  readonly id: string;
  readonly snoozedAt: string;
  readonly until: string;
}

/** A message that has not been told. */
export interface UntoldReminder {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly isUrgent: boolean;
  /** It was put off and has come back. */
  readonly isBack: boolean;
}

/** Which messages. */
export type ReminderShow = 'waiting' | 'all';

/** Messages of one database. */
export interface ReminderStore {
  candidates(
    source: ReminderSource,
    page: { readonly moment: ReminderMoment; readonly after: Row | null },
  ): Promise<CandidatePage>;
  /** Enters things, at most a few hundred; they join the message of their kind that has not been told yet, or make one. */
  enter(news: NewReminders): Promise<void>;
  /** Closes what is over among the next few hundred after a number; the last number looked at, null = that was all. */
  settle(source: ReminderSource, after: number): Promise<{ readonly last: number | null; readonly closed: number }>;
  snoozed(): Promise<readonly SnoozedReminder[]>;
  wake(ids: readonly string[]): Promise<void>;
  untold(): Promise<readonly UntoldReminder[]>;
  /** When each kind was told last, moments after `until` left out. */
  lastTold(until: string): Promise<ReadonlyMap<ReminderKind, string>>;
  /** Marks them as told and answers them, in one step: whoever is ended in between has told nothing twice. */
  tell(ids: readonly string[], at: string): Promise<readonly Reminder[]>;
  byId(id: string): Promise<Reminder | null>;
  /** Newest first. */
  page(show: ReminderShow, offset: number, limit: number): Promise<readonly Reminder[]>;
  total(show: ReminderShow): Promise<number>;
  /** Open ones first. */
  items(id: string, offset: number, limit: number): Promise<readonly ReminderItem[]>;
  /** Null = all that wait. Answers how many were not read before. */
  read(id: string | null, at: string, by: string): Promise<number>;
  /** Codes: none; a message that is over is put off like any other. */
  snooze(reminder: SnoozedReminder): Promise<void>;
  counts(): Promise<{ readonly unread: number; readonly urgent: number; readonly snoozed: number }>;
}

const shown = (show: ReminderShow): string => (show === 'waiting' ? waiting : '1 = 1');

const allIn = (database: Database, sql: string, ids: readonly string[], ...values: readonly string[]): void => {
  for (const id of ids) database.run(sql, ...values, id);
};

const byId = (database: Database, id: string): Reminder | null => {
  const row = database.one('SELECT * FROM reminder WHERE id = ?', id);
  return row === null ? null : reminderFrom(database, row);
};

const read = (database: Database, id: string | null, at: string, by: string): number =>
  database.transaction(() => {
    const [which, values] = id === null ? ['1 = 1', []] : ['id = ?', [id]];
    const sum = database.one(`SELECT count(*) AS count FROM reminder WHERE ${waiting} AND ${which}`, ...values);
    database.run(
      `UPDATE reminder SET state = 'read', read_at = ?, read_by = ?, told_at = coalesce(told_at, ?), snoozed_at = NULL,
         snoozed_until = NULL WHERE ${waiting} AND ${which}`,
      ...[at, by, at, ...values],
    );
    return numeric(sum ?? {}, 'count');
  });

/** Messages of one database. All methods reject with AppFailure store.* */
export const createReminderStore = (database: Database): ReminderStore =>
  promised<ReminderStore>({
    candidates: (source, page) => candidatePage(database, source, page),
    enter: (news) => {
      enterReminders(database, news);
    },
    settle: (source, after) => settleReminders(database, source, after),
    snoozed: () =>
      database
        .all(`SELECT id, snoozed_at, snoozed_until FROM reminder WHERE ${waiting} AND state = 'snoozed'`)
        .map((row) => ({ id: text(row, 'id'), snoozedAt: text(row, 'snoozed_at'), until: text(row, 'snoozed_until') })),
    wake: (ids) => {
      database.transaction(() => {
        const sql = `UPDATE reminder SET state = 'unread', told_at = NULL, snoozed_until = NULL WHERE id = ? AND state = 'snoozed'`;
        allIn(database, sql, ids);
      });
    },
    untold: () =>
      database
        .all(
          `SELECT id, kind, is_urgent, snoozed_at FROM reminder WHERE ${waiting} AND state = 'unread' AND told_at IS NULL ORDER BY number`,
        )
        .map((row) => ({
          id: text(row, 'id'),
          kind: oneOf(reminderKinds, row, 'kind'),
          isUrgent: row['is_urgent'] === 1,
          isBack: row['snoozed_at'] !== null,
        })),
    lastTold: (until) => {
      const last = reminderKinds.flatMap((kind): [ReminderKind, string][] => {
        const row = database.one(
          'SELECT max(told_at) AS last FROM reminder WHERE kind = ? AND told_at <= ?',
          kind,
          until,
        );
        const at = row?.['last'];
        return typeof at === 'string' ? [[kind, at]] : [];
      });
      return new Map(last);
    },
    tell: (ids, at) =>
      database.transaction(() => {
        allIn(database, 'UPDATE reminder SET told_at = ?, snoozed_at = NULL WHERE id = ?', ids, at);
        return ids.flatMap((id) => byId(database, id) ?? []);
      }),
    byId: (id) => byId(database, id),
    page: (show, offset, limit) =>
      database
        .all(`SELECT * FROM reminder WHERE ${shown(show)} ORDER BY number DESC LIMIT ? OFFSET ?`, limit, offset)
        .map((row) => reminderFrom(database, row)),
    total: (show) =>
      numeric(database.one(`SELECT count(*) AS count FROM reminder WHERE ${shown(show)}`) ?? {}, 'count'),
    items: (id, offset, limit) => {
      const row = database.one('SELECT number FROM reminder WHERE id = ?', id);
      return row === null ? [] : database.all(itemsSql, numeric(row, 'number'), limit, offset).map(itemFrom);
    },
    read: (id, at, by) => read(database, id, at, by),
    snooze: ({ id, snoozedAt, until }) => {
      database.run(
        `UPDATE reminder SET state = 'snoozed', snoozed_at = ?, snoozed_until = ?, told_at = coalesce(told_at, ?), read_at = NULL,
           read_by = NULL WHERE id = ?`,
        ...[snoozedAt, until, snoozedAt, id],
      );
    },
    counts: () => {
      const row = database.one(
        `SELECT count(*) FILTER (WHERE state = 'unread') AS unread, count(*) FILTER (WHERE state = 'unread' AND is_urgent = 1) AS urgent,
           count(*) FILTER (WHERE state = 'snoozed') AS snoozed FROM reminder WHERE ${waiting}`,
      );
      return {
        unread: numeric(row ?? {}, 'unread'),
        urgent: numeric(row ?? {}, 'urgent'),
        snoozed: numeric(row ?? {}, 'snoozed'),
      };
    },
  });
