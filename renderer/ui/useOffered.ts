// A page that was opened for a dropped file goes on with it at once, as if the person had chosen it in the dialog.
import { useEffect, useEffectEvent } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** What a dropped file can be for. */
export type OfferedFor = 'register' | 'log' | 'verify' | 'backup' | 'capture' | 'calendar';

/** The state of a place that was opened for a file. */
export interface OfferedState {
  readonly offeredFor: OfferedFor;
}

const offeredIn = (state: unknown): OfferedFor | null =>
  typeof state === 'object' && state !== null && 'offeredFor' in state ? (state as OfferedState).offeredFor : null;

/** Calls `open` once when this page was opened for a file of this kind. */
export const useOffered = (kind: OfferedFor, open: () => void): void => {
  const { state, pathname, search } = useLocation() as { state: unknown; pathname: string; search: string };
  const navigate = useNavigate();
  const isMeant = offeredIn(state) === kind;
  const goOn = useEffectEvent(() => {
    // The way back must not open it again.
    void navigate(pathname + search, { replace: true, state: null });
    open();
  });
  useEffect(() => {
    if (isMeant) goOn();
  }, [isMeant]);
};
