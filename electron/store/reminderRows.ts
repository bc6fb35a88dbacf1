// Messages and the things they are about as rows: entered in one step, closed in one step.
import { randomUUID } from 'node:crypto';
import {
  type Reminder,
  type ReminderItem,
  type ReminderKind,
  reminderItemSchema,
  reminderKinds,
  reminderStates,
  sampleSize,
} from '../../shared/reminder/reminder.ts';
import { json, numeric, oneOf, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { overPage, subjectOf } from './reminderSources.ts';
import type { ReminderSource } from './reminderSql.ts';

/** A thing to be entered. */
export interface NewReminderItem {
  readonly ref: string;
  readonly dueOn: string | null;
  readonly item: Omit<ReminderItem, 'isOpen'>;
}

/** What is entered together. */
export interface NewReminders {
  readonly source: ReminderSource;
  readonly kind: ReminderKind;
  readonly isUrgent: boolean;
  /** The shop does not want to be told: it is entered as read. */
  readonly isSilent: boolean;
  readonly items: readonly NewReminderItem[];
  /** UTC and local day of now. */
  readonly at: string;
  readonly today: string;
}

/** A thing as it stands in a message. */
export const itemFrom = (row: Row): ReminderItem => ({
  ...json(reminderItemSchema.omit({ isOpen: true }), row, 'item_json'),
  isOpen: row['is_open'] === 1,
});

/** Messages that somebody still has to look at. */
export const waiting = "state IN ('unread', 'snoozed')";
/** Things of a message, those that are still to be done first. */
export const itemsSql = `SELECT item_json, is_open FROM reminder_item WHERE reminder = ? ORDER BY is_open DESC, number LIMIT ? OFFSET ?`;

/** A message, whole. */
export const reminderFrom = (database: Database, row: Row): Reminder => {
  const number = numeric(row, 'number');
  const sums = database.one(
    'SELECT count(*) AS count, coalesce(sum(is_open), 0) AS open FROM reminder_item WHERE reminder = ?',
    number,
  );
  return {
    id: text(row, 'id'),
    kind: oneOf(reminderKinds, row, 'kind'),
    state: oneOf(reminderStates, row, 'state'),
    isUrgent: row['is_urgent'] === 1,
    madeAt: text(row, 'made_at'),
    toldAt: textOrNull(row, 'told_at'),
    snoozedUntil: textOrNull(row, 'snoozed_until'),
    readAt: textOrNull(row, 'read_at'),
    readBy: textOrNull(row, 'read_by'),
    count: numeric(sums ?? {}, 'count'),
    open: numeric(sums ?? {}, 'open'),
    sample: database.all(itemsSql, number, sampleSize, 0).map(itemFrom),
  };
};

const messageFor = (database: Database, news: NewReminders): number => {
  const { kind, isUrgent, isSilent, at } = news;
  const urgent = Number(isUrgent);
  const open = isSilent
    ? database.one(
        `SELECT number FROM reminder WHERE kind = ? AND is_urgent = ? AND state = 'read' AND made_at = ? AND told_at IS NULL`,
        ...[kind, urgent, at],
      )
    : database.one(
        `SELECT number FROM reminder WHERE kind = ? AND is_urgent = ? AND ${waiting} AND state = 'unread' AND told_at IS NULL
           AND snoozed_at IS NULL`,
        ...[kind, urgent],
      );
  if (open !== null) return numeric(open, 'number');
  return database.run(
    `INSERT INTO reminder (id, kind, state, is_urgent, made_at, read_at) VALUES (?, ?, ?, ?, ?, ?)`,
    ...[randomUUID(), kind, isSilent ? 'read' : 'unread', urgent, at, isSilent ? at : null],
  );
};

/** Enters things in one step. */
export const enterReminders = (database: Database, news: NewReminders): void => {
  const { source, items, today } = news;
  if (items.length === 0) return;
  database.transaction(() => {
    const reminder = messageFor(database, news);
    for (const { ref, dueOn, item } of items) {
      const subject = subjectOf(source, ref, dueOn);
      // One that is told again, after a clock was far ahead, leaves what was told then as it is.
      database.run(
        `UPDATE reminder_item SET subject = subject || '#' || number, is_open = 0 WHERE subject = ?`,
        subject,
      );
      database.run(
        `INSERT INTO reminder_item (subject, reminder, source, ref, due_on, told_on, is_open, item_json)
         VALUES (?, ?, ?, ?, ?, ?, 1, ?)`,
        ...[subject, reminder, source, ref, dueOn, today, JSON.stringify(item)],
      );
    }
  });
};

/** Closes what is over in one step, and messages about nothing else. */
export const settleReminders = (database: Database, source: ReminderSource, after: number) => {
  const { over, last } = overPage(database, source, after);
  if (over.length > 0) {
    database.transaction(() => {
      const touched = new Set<number>();
      for (const number of over) {
        const row = database.one('SELECT reminder FROM reminder_item WHERE number = ?', number);
        if (row !== null) touched.add(numeric(row, 'reminder'));
        database.run(
          `UPDATE reminder_item SET is_open = 0, subject = subject || '#' || number WHERE number = ?`,
          number,
        );
      }
      for (const number of touched) {
        database.run(
          `UPDATE reminder SET state = 'settled', snoozed_at = NULL, snoozed_until = NULL WHERE number = ? AND ${waiting}
             AND NOT EXISTS (SELECT 1 FROM reminder_item WHERE reminder = reminder.number AND is_open = 1)`,
          number,
        );
      }
    });
  }
  return { last, closed: over.length };
};
