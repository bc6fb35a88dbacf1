// Midnight: what was due today is overdue, without any job having changed.
import { useEffect, useEffectEvent } from 'react';
import { onTick } from '../ticker.ts';
import { localToday } from './days.ts';

/** Calls back when this computer's clock shows another day, also after it slept over midnight. */
export const useNewDay = (onNewDay: () => void): void => {
  const tell = useEffectEvent(onNewDay);
  useEffect(() => {
    let known = localToday();
    return onTick(() => {
      const now = localToday();
      if (now === known) return;
      known = now;
      tell();
    });
  }, []);
};
