// What the owner has added to the emergency cards.
import { type EmergencyCard, emergencyCardSchema } from '../../shared/knowhow/emergencyCard.ts';
import { json } from './column.ts';
import type { Database } from './database.ts';
import { promised } from './promised.ts';

/** Emergency cards of one database. */
export interface EmergencyStore {
  list(): Promise<readonly EmergencyCard[]>;
  byStore(store: string): Promise<EmergencyCard | null>;
  write(card: EmergencyCard): Promise<void>;
}

/** Emergency cards of one database. All methods reject with AppFailure store.* */
export const createEmergencyStore = (database: Database): EmergencyStore =>
  promised<EmergencyStore>({
    list: () =>
      database
        .all('SELECT card_json FROM emergency_card ORDER BY store')
        .map((row) => json(emergencyCardSchema, row, 'card_json')),
    byStore: (store) => {
      const row = database.one('SELECT card_json FROM emergency_card WHERE store = ?', store);
      return row === null ? null : json(emergencyCardSchema, row, 'card_json');
    },
    write: (card) => {
      database.run(
        `INSERT INTO emergency_card (store, card_json) VALUES (?, ?)
         ON CONFLICT (store) DO UPDATE SET card_json = excluded.card_json`,
        card.store,
        JSON.stringify(card),
      );
    },
  });
