// The working calendar of one shop: what it decides, its own days, and holiday calendars that were imported.
import { z } from 'zod';
import {
  type CalendarDay,
  type CalendarSettings,
  calendarDaySchema,
  calendarSettingsSchema,
  calendarSourceSchema,
} from '../../shared/plan/workCalendar.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** An imported calendar as it is kept. */
export const keptSourceSchema = calendarSourceSchema.extend({
  id: z.uuid(),
  importedAt: z.iso.datetime(),
  importedBy: z.string(),
});
/** An imported calendar as it is kept. */
export type KeptSource = Readonly<z.infer<typeof keptSourceSchema>>;

/** The working calendar of one database. */
export interface WorkCalendarStore {
  /** Null until the shop decides something. */
  settings(): Promise<CalendarSettings | null>;
  setSettings(settings: CalendarSettings): Promise<void>;
  /** The shop's own days, the earliest first. */
  own(): Promise<readonly CalendarDay[]>;
  /** Stores own days and takes others away, all or nothing. */
  changeOwn(change: { readonly put: readonly CalendarDay[]; readonly remove: readonly string[] }): Promise<void>;
  /** Imported calendars, the newest first. */
  sources(): Promise<readonly KeptSource[]>;
  addSource(source: KeptSource): Promise<void>;
  /** Whether there was one. */
  removeSource(id: string): Promise<boolean>;
}

const settingsId = 'settings';
const ownId = (on: string): string => `own:${on}`;
const sourceId = (id: string): string => `source:${id}`;

/** The working calendar of one database. All methods reject with AppFailure store.* */
export const createWorkCalendarStore = (database: Database): WorkCalendarStore => {
  const put = (id: string, value: unknown): void => {
    database.run(
      `INSERT INTO work_calendar (id, calendar_json) VALUES (?, ?)
       ON CONFLICT (id) DO UPDATE SET calendar_json = excluded.calendar_json`,
      id,
      JSON.stringify(value),
    );
  };
  const remove = (id: string): void => {
    database.run('DELETE FROM work_calendar WHERE id = ?', id);
  };
  const find = (id: string) => database.one('SELECT calendar_json FROM work_calendar WHERE id = ?', id);
  const allOf = (prefix: string) =>
    database.all(
      'SELECT calendar_json FROM work_calendar WHERE substr(id, 1, ?) = ? ORDER BY id',
      prefix.length,
      prefix,
    );
  return promised<WorkCalendarStore>({
    settings: () => {
      const row = find(settingsId);
      return row === null ? null : json(calendarSettingsSchema, row, 'calendar_json');
    },
    setSettings: (settings) => {
      put(settingsId, settings);
    },
    own: () => allOf('own:').map((row) => json(calendarDaySchema, row, 'calendar_json')),
    changeOwn: (change) => {
      database.transaction(() => {
        for (const on of change.remove) remove(ownId(on));
        for (const day of change.put) put(ownId(day.on), day);
      });
    },
    sources: () =>
      allOf('source:')
        .map((row) => json(keptSourceSchema, row, 'calendar_json'))
        .sort((one, other) => (one.importedAt < other.importedAt ? 1 : -1)),
    addSource: (source) => {
      put(sourceId(source.id), source);
    },
    removeSource: (id) => {
      const isThere = find(sourceId(id)) !== null;
      remove(sourceId(id));
      return isThere;
    },
  });
};
