// What is meant for paper: beside the window on the page, shown by no screen.
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useIsAway } from '../../bridge/Away.tsx';

/** Puts sheets beside the window, where print styles look for them; none while the window is locked. */
export const OnPaper = ({ children }: { readonly children: ReactNode }) =>
  useIsAway() ? null : createPortal(children, document.body);
