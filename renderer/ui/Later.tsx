// What is not seen at once, below the fold or on paper only, is drawn right after the page: nobody waits for it.
import { type ReactNode, useDeferredValue } from 'react';

/** False in the first picture; true a moment later, in steps that leave room for input. */
export const useLater = (): boolean => useDeferredValue(true, false);

/** Nothing in the first picture, then its content. */
export const Later = ({ children }: { readonly children: ReactNode }) => (useLater() ? children : null);
