// How long each terminal was watched and reached: by hour for the last days, by local day for a year, and when it was last seen.
import { numeric, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

/** With fewer newer days the clock may have jumped. */
const leastDays = 7;
/** A time that lies further ahead than two programs on one computer can differ. */
const aheadMs = 2 * 3_600_000;

/** Watched and reached time of a terminal within one hour, in whole seconds. */
export interface PresencePiece {
  readonly terminalId: string;
  /** Whole hours since 1970, UTC. */
  readonly hour: number;
  /** Local day, `2026-11-22`. */
  readonly day: string;
  readonly watched: number;
  readonly reached: number;
}

/** What is added at once. */
export interface PresenceUpdate {
  readonly pieces: readonly PresencePiece[];
  /**
   * When each was last seen, UTC text, by terminal; an earlier time than the known one changes nothing, unless the known
   * one lies so far ahead that the clock must have been wrong then.
   */
  readonly seen: ReadonlyMap<string, string>;
}

/** Sums of one terminal. */
export interface PresenceSums {
  readonly terminalId: string;
  readonly watched: number;
  readonly reached: number;
}

/** Presence in one database. */
export interface PresenceStore {
  /** Adds to what is there, in one transaction. */
  add(update: PresenceUpdate): Promise<void>;
  /** Sums since an hour (UTC, hours since 1970), that one included. */
  sumsSinceHour(hour: number): Promise<readonly PresenceSums[]>;
  /** Sums since a local day, that one included. */
  sumsSinceDay(day: string): Promise<readonly PresenceSums[]>;
  /** When each was last seen, by terminal. */
  lastSeen(): Promise<ReadonlyMap<string, string>>;
  /** Removes what is older; days only once there are some newer ones, so that a clock that is far ahead ends no history. */
  forget(beforeHour: number, beforeDay: string): Promise<void>;
}

const sums = (row: Row): PresenceSums => ({
  terminalId: text(row, 'terminal_id'),
  watched: numeric(row, 'watched'),
  reached: numeric(row, 'reached'),
});

const addPiece = (database: Database, { terminalId, hour, day, watched, reached }: PresencePiece): void => {
  database.run(
    `INSERT INTO presence_day (terminal_id, day, watched, reached) VALUES (?, ?, ?, ?)
     ON CONFLICT (terminal_id, day) DO UPDATE SET watched = watched + excluded.watched, reached = reached + excluded.reached`,
    terminalId,
    day,
    watched,
    reached,
  );
  database.run(
    `INSERT INTO presence_hour (terminal_id, hour, watched, reached) VALUES (?, ?, ?, ?)
     ON CONFLICT (terminal_id, hour) DO UPDATE SET watched = watched + excluded.watched, reached = reached + excluded.reached`,
    terminalId,
    hour,
    watched,
    reached,
  );
};

/** Presence in one database. All methods reject with AppFailure store.* */
export const createPresenceStore = (database: Database): PresenceStore =>
  promised<PresenceStore>({
    add: ({ pieces, seen }) => {
      database.transaction(() => {
        for (const piece of pieces) addPiece(database, piece);
        for (const [terminalId, at] of seen) {
          database.run(
            `INSERT INTO presence_seen (terminal_id, seen_at) VALUES (?, ?)
             ON CONFLICT (terminal_id) DO UPDATE SET
               seen_at = iif(seen_at > ?, excluded.seen_at, max(seen_at, excluded.seen_at))`,
            terminalId,
            at,
            new Date(Date.parse(at) + aheadMs).toISOString(),
          );
        }
      });
    },
    sumsSinceHour: (hour) =>
      database
        .all(
          'SELECT terminal_id, sum(watched) AS watched, sum(reached) AS reached FROM presence_hour WHERE hour >= ? GROUP BY terminal_id',
          hour,
        )
        .map(sums),
    sumsSinceDay: (day) =>
      database
        .all(
          'SELECT terminal_id, sum(watched) AS watched, sum(reached) AS reached FROM presence_day WHERE day >= ? GROUP BY terminal_id',
          day,
        )
        .map(sums),
    lastSeen: () =>
      new Map(
        database.all('SELECT terminal_id, seen_at FROM presence_seen').flatMap((row) => {
          const at = textOrNull(row, 'seen_at');
          return at === null ? [] : [[text(row, 'terminal_id'), at] as const];
        }),
      ),
    forget: (beforeHour, beforeDay) => {
      database.transaction(() => {
        database.run('DELETE FROM presence_hour WHERE hour < ?', beforeHour);
        database.run(
          `DELETE FROM presence_day
           WHERE day < ?1 AND (SELECT count(DISTINCT day) FROM presence_day WHERE day >= ?1) >= ?2`,
          beforeDay,
          leastDays,
        );
      });
    },
  });
