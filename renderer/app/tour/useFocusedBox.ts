// Where the focus is on the page, so that the panel of the tour does not lie over it.
import { type RefObject, useEffect, useState } from 'react';
import type { Box } from './placePanel.ts';

/** Where the focus is while it is on the page and not on the panel: that stays in sight. */
export const useFocusedBox = (panel: RefObject<HTMLElement | null>): Box | null => {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const look = ({ target }: FocusEvent): void => {
      const isOnPage = target instanceof Element && panel.current?.contains(target) === false;
      if (!isOnPage) {
        setBox(null);
        return;
      }
      const { left, top, width, height } = target.getBoundingClientRect();
      // The page itself takes the focus when it opens; it cannot be kept clear.
      setBox(height > window.innerHeight / 2 ? null : { left, top, width, height });
    };
    document.addEventListener('focusin', look);
    return () => document.removeEventListener('focusin', look);
  }, [panel]);
  return box;
};
