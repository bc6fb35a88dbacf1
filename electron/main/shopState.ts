// Which shop is open, how its engine is, and what the person has to know; one object, told whole whenever it changes.
import { randomUUID } from 'node:crypto';
import type { AppError } from '../../shared/error/appError.ts';
import type { ShopState } from '../../shared/ipc/settingsContract.ts';
import type { EngineState } from './engineHost.ts';

/** State of program and shop, kept in one place. */
export interface ShopBoard {
  state(): ShopState;
  engineIs(state: EngineState): void;
  notice(error: AppError): void;
  dismiss(id: string): void;
}

/** The part that never changes while the program runs. */
export type ShopFacts = Pick<ShopState, 'dataFolder' | 'version' | 'electronVersion'>;

/** State of a program that has just been started. */
export const firstShopState = (facts: ShopFacts): ShopState => {
  return { ...facts, shop: 'own', engine: 'starting', error: null, notices: [] };
};

/** More notices than this nobody reads; the oldest go. */
const mostNotices = 20;

/** Makes the board; `onChange` gets every new state. */
export const createShopBoard = (facts: ShopFacts, onChange: (state: ShopState) => void): ShopBoard => {
  let current = firstShopState(facts);
  const enter = (change: Partial<ShopState>): void => {
    current = { ...current, ...change };
    onChange(current);
  };
  return {
    state: () => current,
    engineIs: ({ engine, shop, error }) => {
      enter({ engine, shop, error });
    },
    notice: (error) => {
      enter({ notices: [{ id: randomUUID(), error }, ...current.notices].slice(0, mostNotices) });
    },
    dismiss: (id) => {
      enter({ notices: current.notices.filter((each) => each.id !== id) });
    },
  };
};
