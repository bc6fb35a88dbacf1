// Gives the focus back when a part of the page that had it is gone, such as the progress of some work with its button.
import { useEffect, useState } from 'react';

/** To where it was before; where that is gone or cannot take it, to the heading of the page. Never takes it from elsewhere. */
export const useReturnFocus = (): void => {
  // The dialog itself takes the focus only after its first rendering.
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      setTimeout(() => {
        const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;
        if (!isLost()) return;
        if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
        if (isLost()) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
      }, 20);
    },
    [before],
  );
};
