// Many changes that come together are one reason to ask again.
import { useCallback, useEffect, useRef } from 'react';

const gatherMs = 150;

/** Calls `reload` once, a moment after the first of them. */
export const useGathered = (reload: () => void): (() => void) => {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return useCallback(() => {
    timer.current ??= setTimeout(() => {
      timer.current = null;
      reload();
    }, gatherMs);
  }, [reload]);
};
