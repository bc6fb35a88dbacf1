// New entries are shown as they come while nobody reads further down or works on an entry; otherwise they are counted.
import { useEffect, useEffectEvent } from 'react';
import type { LogRows } from './useLogRows.ts';

/** Tells the rows whether to follow; what was counted meanwhile is shown as soon as it does. */
export const useFollowing = (rows: LogRows, isFollowing: boolean): void => {
  const { newer, follow } = rows;
  const renew = useEffectEvent(rows.renew);
  useEffect(() => follow(isFollowing), [follow, isFollowing]);
  useEffect(() => {
    if (isFollowing && newer > 0) renew();
  }, [isFollowing, newer]);
};
