// Which window is shown to whom: what stands there when it locks waits for the one who made it, and for nobody else.
import type { AccessState } from '../../shared/access/accessState.ts';

/** The gate. */
export interface Gate {
  /** Null until the engine has told. */
  readonly access: AccessState | null;
  /** How it was when it locked, as long as the window waits for its person; null = nothing waits. */
  readonly waiting: AccessState | null;
  /** Each number is a window of its own, which begins anew. */
  readonly turn: number;
  /** Something that was typed and not saved stood there when it locked. */
  readonly isTyped: boolean;
}

/** Nobody is known yet. */
export const firstGate: Gate = { access: null, waiting: null, turn: 0, isTyped: false };

const isSame = (one: AccessState | null, other: AccessState | null): boolean =>
  one !== null && other !== null && one.person !== null && one.person.id === other.person?.id;

const locked = (before: Gate, access: AccessState, isTyped: () => boolean): Gate => {
  const wasLocked = before.access?.isLocked === true;
  const stood = wasLocked ? before.waiting : before.access;
  const waiting = isSame(stood, access) ? stood : null;
  const turn = stood !== null && waiting === null ? before.turn + 1 : before.turn;
  return { access, waiting, turn, isTyped: wasLocked ? before.isTyped : isTyped() };
};

const opened = (before: Gate, access: AccessState): Gate => {
  const { waiting, turn } = before;
  const stays =
    before.access?.isLocked === true
      ? isSame(waiting, access) && waiting?.role === access.role
      : (before.access?.person ?? null) === null || access.person === null || isSame(before.access, access);
  return { access, waiting: null, turn: stays ? turn : turn + 1, isTyped: false };
};

/** The gate after the engine has told of `access`; null = it has gone, and with it whoever was there. `isTyped` is asked while what is locked away still stands there. */
export const nextGate = (before: Gate, access: AccessState | null, isTyped: () => boolean): Gate => {
  if (access === null) {
    return { ...firstGate, turn: before.waiting === null ? before.turn : before.turn + 1 };
  }
  return access.isLocked ? locked(before, access, isTyped) : opened(before, access);
};
