// Who is at the program and what they may do, live, for everything inside the window.
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { isEnough, type Right } from '../../shared/access/accessRole.ts';
import type { AccessState } from '../../shared/access/accessState.ts';
import { consoleBridge } from './consoleBridge.ts';
import { useSession } from './Session.tsx';
import { isSomethingTyped } from './typedInput.ts';
import { knownOf } from './useAnswer.ts';
import { useLive } from './useLive.ts';

const AccessContext = createContext<AccessState | null>(null);
const ClearedContext = createContext(false);
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
    // Dictation and input methods press no keys.
    const kinds = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const;
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

interface Gate {
  readonly access: AccessState | null;
  /** Locking has taken away something that was typed. */
  readonly isCleared: boolean;
}

// Asked while what is locked away still stands there.
const locking = (before: Gate, access: AccessState | null): Gate => {
  if (access?.isLocked !== true) return { access, isCleared: false };
  return { access, isCleared: before.access?.isLocked === true ? before.isCleared : isSomethingTyped() };
};

/** Everything inside the window, or what is left of it while it is locked. */
export const AccessGate = ({ locked, reason, children }: AccessGateProps) => {
  const { shop } = useSession();
  const [{ access, isCleared }, setGate] = useState<Gate>({ access: null, isCleared: false });
  const follow = useCallback((state: AccessState | null) => setGate((before) => locking(before, state)), []);
  useTouch(access?.isGuarded === true && !access.isLocked && access.person !== null);
  return (
    <AccessContext value={access}>
      {shop.engine === 'ready' ? <Follow key={shop.shop} onState={follow} /> : null}
      <ClearedContext value={isCleared}>
        <ReasonContext value={reason}>{access?.isLocked === true ? locked : children}</ReasonContext>
      </ClearedContext>
    </AccessContext>
  );
};

/** Whether locking has taken away something that was typed and not saved. */
export const useClearedByLock = (): boolean => use(ClearedContext);

/** Who is there; null until the engine has told. */
export const useAccess = (): AccessState | null => use(AccessContext);

/** Why what asks for this right may not be done now, as a sentence; null = it may. The engine refuses it in any case. */
export const useRefusal = (right: Right): string | null => {
  const access = useAccess();
  const reason = use(ReasonContext);
  return access === null || isEnough(access.role, right) ? null : reason(right);
};
