// What every page may know: the person's preferences and the state of the shop, both live.
import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Preferences, ShopState } from '../../shared/ipc/settingsContract.ts';

/** Preferences and shop. */
export interface SessionValue {
  readonly preferences: Preferences;
  readonly shop: ShopState;
}

const SessionContext = createContext<SessionValue | null>(null);

/** Hands preferences and shop to everything inside. */
export const Session = ({ preferences, shop, children }: SessionValue & { readonly children: ReactNode }) => {
  const value = useMemo(() => ({ preferences, shop }), [preferences, shop]);
  return <SessionContext value={value}>{children}</SessionContext>;
};

/** Preferences and shop of this window; only inside <Session>. */
export const useSession = (): SessionValue => {
  const value = use(SessionContext);
  if (value === null) throw new Error('useSession needs a <Session> around it.');
  return value;
};

/** Whether the engine answers; also outside <Session>, where it is not known and the answer is no. */
export const useIsEngineReady = (): boolean => use(SessionContext)?.shop.engine === 'ready';
