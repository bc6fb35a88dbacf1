// Who has acknowledged which version of which guide. What is written is never changed or removed.
import { type Training, trainingSchema } from '../../shared/knowhow/training.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** Which acknowledgements; absent or null means no restriction. */
export interface TrainingFilter {
  readonly personId?: string | null | undefined;
  /** UTC, first moment that counts and first that does not. */
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
}

/** Acknowledgements of one database. */
export interface TrainingStore {
  add(training: Training): Promise<void>;
  /** Newest first. */
  list(filter: TrainingFilter, limit: number): Promise<readonly Training[]>;
  /** For each person and text the newest of the highest version: all that counts. */
  newest(): Promise<readonly Training[]>;
}

const fromRow = (row: Parameters<typeof json>[1]): Training => json(trainingSchema, row, 'training_json');

/** Acknowledgements of one database. All methods reject with AppFailure store.* */
export const createTrainingStore = (database: Database): TrainingStore =>
  promised<TrainingStore>({
    add: (training) => {
      database.run(
        'INSERT INTO training (id, person_id, text_id, expires_on, training_json) VALUES (?, ?, ?, ?, ?)',
        training.id,
        training.personId,
        training.guideId,
        training.expiresOn,
        JSON.stringify(training),
      );
    },
    list: ({ personId = null, from = null, until = null }, limit) =>
      database
        .all(
          `SELECT training_json FROM training
           WHERE (?1 IS NULL OR person_id = ?1)
             AND (?2 IS NULL OR training_json ->> '$.at' >= ?2)
             AND (?3 IS NULL OR training_json ->> '$.at' < ?3)
           ORDER BY number DESC LIMIT ?4`,
          personId,
          from,
          until,
          limit,
        )
        .map(fromRow),
    newest: () =>
      database
        .all(
          `SELECT training_json FROM (
             SELECT training_json, row_number() OVER (
               PARTITION BY person_id, text_id ORDER BY training_json ->> '$.version' DESC, number DESC
             ) AS place FROM training
           ) WHERE place = 1`,
        )
        .map(fromRow),
  });
