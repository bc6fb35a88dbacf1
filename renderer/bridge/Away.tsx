// The window that waits while it is locked: out of the document with all its dialogs, quiet, and as it was when it comes back.
import { Activity, createContext, type ReactNode, use, useCallback, useState } from 'react';
import { createPortal } from 'react-dom';
import css from './Away.module.css';

const AwayContext = createContext(false);

const newPlace = (): HTMLElement => {
  const place = document.createElement('div');
  place.className = css['through'] ?? '';
  return place;
};

/** Where dialogs, menus and tips of the window stand. */
export const layer = document.createElement('div');
layer.dataset['portal'] = 'true';

interface AwayProps {
  readonly isAway: boolean;
  readonly children: ReactNode;
}

/** Shows its content, or keeps it where nothing can be seen, read out, found or pressed. */
export const Away = ({ isAway, children }: AwayProps) => {
  const [place] = useState(newPlace);
  // A ref is set before the effects of what stands behind it: whatever measures or takes the focus is in the document.
  const attach = useCallback(
    (slot: HTMLDivElement) => {
      slot.append(place);
      document.body.append(layer);
      return () => {
        place.remove();
        layer.remove();
      };
    },
    [place],
  );
  return (
    <>
      {isAway ? null : <div ref={attach} className={css['through']} />}
      {createPortal(
        <Activity mode={isAway ? 'hidden' : 'visible'}>
          <AwayContext value={isAway}>{children}</AwayContext>
        </Activity>,
        place,
      )}
    </>
  );
};

/** Whether this part of the window is locked away. */
export const useIsAway = (): boolean => use(AwayContext);
