// Who is at the program and what they may do, live, for everything inside the window.
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { isEnough, type Right } from '../../shared/access/accessRole.ts';
import type { AccessState } from '../../shared/access/accessState.ts';
import { consoleBridge } from './consoleBridge.ts';
import { useSession } from './Session.tsx';
import { knownOf } from './useAnswer.ts';
import { useLive } from './useLive.ts';

const AccessContext = createContext<AccessState | null>(null);
const ReasonContext = createContext<(right: Right) => string>((right) => right);

const newest = <T,>(_known: T, changed: T): T => changed;
/** The idle time is begun anew at most so often, ms. */
const touchPauseMs = 15_000;

const Follow = ({ onState }: { readonly onState: (state: AccessState | null) => void }) => {
  const answer = useLive({ command: 'access.state', input: {}, event: 'access.changed', reduce: newest<AccessState> });
  const state = knownOf(answer);
  useEffect(() => onState(state), [state, onState]);
  useEffect(() => () => onState(null), [onState]);
  return null;
};

/** Tells the engine that somebody is there, while somebody has logged in. */
const useTouch = (isIn: boolean): void => {
  useEffect(() => {
    if (!isIn) return undefined;
    let last = Date.now();
    const touch = (): void => {
      const now = Date.now();
      if (Math.abs(now - last) < touchPauseMs) return;
      last = now;
      void consoleBridge().invoke('access.touch', {});
    };
    const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
    for (const kind of kinds) window.addEventListener(kind, touch, { passive: true, capture: true });
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch, { capture: true });
    };
  }, [isIn]);
};

interface AccessGateProps {
  /** In place of everything while it is locked. */
  readonly locked: ReactNode;
  /** Why something that asks for a right may not be done, as a sentence. */
  readonly reason: (right: Right) => string;
  readonly children: ReactNode;
}

/** Everything inside the window, or what is left of it while it is locked. */
export const AccessGate = ({ locked, reason, children }: AccessGateProps) => {
  const { shop } = useSession();
  const [state, setState] = useState<AccessState | null>(null);
  useTouch(state?.isGuarded === true && !state.isLocked && state.person !== null);
  return (
    <AccessContext value={state}>
      {shop.engine === 'ready' ? <Follow key={shop.shop} onState={setState} /> : null}
      <ReasonContext value={reason}>{state?.isLocked === true ? locked : children}</ReasonContext>
    </AccessContext>
  );
};

/** Who is there; null until the engine has told. */
export const useAccess = (): AccessState | null => use(AccessContext);

/** Why what asks for this right may not be done now, as a sentence; null = it may. The engine refuses it in any case. */
export const useRefusal = (right: Right): string | null => {
  const access = useAccess();
  const reason = use(ReasonContext);
  return access === null || isEnough(access.role, right) ? null : reason(right);
};
