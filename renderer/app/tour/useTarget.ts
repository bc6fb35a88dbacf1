// Follows what a step points at: where it is in the window now, wherever it scrolls, grows or is drawn anew.
import { useEffect, useEffectEvent, useState } from 'react';
import type { Box } from './placePanel.ts';

const lookMs = 120;

const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
};

const isSame = (one: Box | null, other: Box | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    one.left === other.left &&
    one.top === other.top &&
    one.width === other.width &&
    one.height === other.height);

/** What is pointed at must be seen well above the middle, so that the panel has room below. */
const bringIn = (element: Element): void => {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight * 0.6) element.scrollIntoView({ block: 'start' });
};

/** The place of the target; null = it is not there. A new `key` looks for another one. */
export const useTarget = (find: () => Element | null, key: string | null): Box | null => {
  const [box, setBox] = useState<Box | null>(null);
  const look = useEffectEvent(find);
  useEffect(() => {
    if (key === null) return undefined;
    let seen: Element | null = null;
    const follow = (): void => {
      const element = look();
      if (element !== null && element !== seen) bringIn(element);
      seen = element;
      const now = element === null ? null : boxOf(element);
      setBox((before) => (isSame(before, now) ? before : now));
    };
    follow();
    const timer = setInterval(follow, lookMs);
    window.addEventListener('scroll', follow, { capture: true, passive: true });
    window.addEventListener('resize', follow);
    return () => {
      clearInterval(timer);
      window.removeEventListener('scroll', follow, { capture: true });
      window.removeEventListener('resize', follow);
      setBox(null);
    };
  }, [key]);
  return box;
};
