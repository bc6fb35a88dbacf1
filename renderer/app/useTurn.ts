// What arrives from outside the window, a link or a press on a notification, turns no page away from somebody who is filling it in.
import { useNavigate } from 'react-router';
import { isSomethingTyped } from '../bridge/typedInput.ts';
import { type OfferedButton, toastWithButton } from '../ui/ButtonToast.tsx';

/** Where to, and what is said where the page stays. */
export interface Turn {
  readonly to: string;
  /** One offer of a kind waits at a time. */
  readonly kind: string;
  readonly words: string;
  readonly label: OfferedButton['label'];
  readonly after?: () => void;
}

/** Opens the page, or offers it beside the work. */
export const useTurn = (): ((turn: Turn) => void) => {
  const navigate = useNavigate();
  return ({ to, kind, words, label, after }) => {
    const go = (): void => {
      void navigate(to);
      after?.();
    };
    if (isSomethingTyped()) toastWithButton(kind, words, { label, onPress: go });
    else go();
  };
};
