// Who is at the program and what they may do, live, for everything inside the window.
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react';
import { isEnough, type Right } from '../../shared/access/accessRole.ts';
import type { AccessState } from '../../shared/access/accessState.ts';
import { Away } from './Away.tsx';
import { firstGate, nextGate } from './accessGate.ts';
import { consoleBridge } from './consoleBridge.ts';
import { useSession } from './Session.tsx';
import { isSomethingTyped } from './typedInput.ts';
import { knownOf } from './useAnswer.ts';
import { useLive } from './useLive.ts';

const AccessContext = createContext<AccessState | null>(null);
/** It waits for its person, or it is gone. */
export type TypedAtLock = 'waits' | 'gone';
const TypedContext = createContext<TypedAtLock | null>(null);
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

/** Everything inside the window, or what is left of it while it is locked. */
export const AccessGate = ({ locked, reason, children }: AccessGateProps) => {
  const { shop } = useSession();
  const [gate, setGate] = useState(firstGate);
  const { access, waiting, turn, isTyped } = gate;
  const follow = useCallback(
    (state: AccessState | null) => setGate((before) => nextGate(before, state, isSomethingTyped)),
    [],
  );
  useTouch(access?.isGuarded === true && !access.isLocked && access.person !== null);
  const isLocked = access?.isLocked === true;
  return (
    <ReasonContext value={reason}>
      {shop.engine === 'ready' ? <Follow key={shop.shop} onState={follow} /> : null}
      {isLocked ? (
        <AccessContext value={access}>
          <TypedContext value={isTyped ? (waiting === null ? 'gone' : 'waits') : null}>{locked}</TypedContext>
        </AccessContext>
      ) : null}
      {isLocked && waiting === null ? null : (
        <Away key={turn} isAway={isLocked}>
          <AccessContext value={waiting ?? access}>{children}</AccessContext>
        </Away>
      )}
    </ReasonContext>
  );
};

/** What has become of something that was typed and not saved when it locked; null = nothing was. */
export const useTypedAtLock = (): TypedAtLock | null => use(TypedContext);

/** Who is there; null until the engine has told. */
export const useAccess = (): AccessState | null => use(AccessContext);

/** Who is working here, as records name them: whoever has logged in while roles are in force; empty = nobody has. */
export const useOperator = (): string => {
  const { preferences } = useSession();
  const access = useAccess();
  return access?.isGuarded === true ? (access.person?.name ?? '') : preferences.operator.trim();
};

/** Why what asks for this right may not be done now, as a sentence; null = it may. The engine refuses it in any case. */
export const useRefusal = (right: Right): string | null => {
  const access = useAccess();
  const reason = use(ReasonContext);
  return access === null || isEnough(access.role, right) ? null : reason(right);
};
