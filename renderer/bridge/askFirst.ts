// What the first picture needs, asked before anything is drawn, so that it is drawn once and in the right language.
import type { Result } from '../../shared/error/appError.ts';
import type { Preferences, ShopState } from '../../shared/ipc/settingsContract.ts';
import { consoleBridge } from './consoleBridge.ts';

/** Answers with which the window begins. */
export interface FirstAnswers {
  readonly preferences: Result<Preferences>;
  readonly shop: Result<ShopState>;
}

/** Asks for both at once. */
export const askFirst = async (): Promise<FirstAnswers> => {
  const [preferences, shop] = await Promise.all([
    consoleBridge().invoke('preferences.get', {}),
    consoleBridge().invoke('shop.state', {}),
  ]);
  return { preferences, shop };
};
