// Keeps the order of the lines while somebody points at them or moves among them by keyboard, so that nothing jumps away.
import { useCallback, useEffect, useRef, useState } from 'react';

/** So long after the last movement the lines may move again, ms. */
const restMs = 30_000;
/** So long after the pointer has left, ms: long enough to reach what is beside the lines. */
const leaveMs = 3000;

interface Held {
  readonly of: string;
  readonly keys: readonly string[];
}

/** The order that is shown. */
export interface HeldOrder {
  readonly keys: readonly string[];
  /** The order would be another by now. */
  readonly isStale: boolean;
  /** Somebody is at it: called at every movement. */
  readonly hold: () => void;
  /** The pointer has left the lines. */
  readonly leave: () => void;
  /** The person wants the new order. */
  readonly release: () => void;
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);

/** `wanted` = the order of this moment; `reason` = what the person has chosen: another choice is shown at once. */
export const useHeldOrder = (wanted: readonly string[], reason: string): HeldOrder => {
  const [held, setHeld] = useState<Held | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const now = useRef<Held>({ of: reason, keys: wanted });
  useEffect(() => {
    now.current = { of: reason, keys: wanted };
  });
  const release = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    setHeld(null);
  }, []);
  const hold = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(release, restMs);
    setHeld((before) => (before?.of === now.current.of ? before : now.current));
  }, [release]);
  const leave = useCallback(() => {
    if (timer.current === null) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(release, leaveMs);
  }, [release]);
  useEffect(() => release, [release]);
  const isHeld = held !== null && held.of === reason;
  const keys = isHeld ? held.keys : wanted;
  return { keys, isStale: isHeld && !isSame(keys, wanted), hold, leave, release };
};
